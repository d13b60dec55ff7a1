import { callRpc } from '@hoithi/bus';
import type { RpcContract } from '@hoithi/contracts';
import { activityInfo } from '@temporalio/activity';
import type { z } from 'zod';
import type { ActivityContext } from './activity-context';

/** Asks a service on behalf of a workflow, under the workflow's id as correlation. */
export function ask<Request extends z.ZodType, Reply extends z.ZodType>(
  { bus }: ActivityContext,
  contract: RpcContract<Request, Reply>,
  request: z.input<Request>,
  timeoutMs?: number,
): Promise<z.output<Reply>> {
  const { workflowExecution } = activityInfo();
  return callRpc(bus, contract, request, {
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(workflowExecution === undefined ? {} : { correlationId: workflowExecution.workflowId }),
  });
}
