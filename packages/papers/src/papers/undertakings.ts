/** What a juror undertakes by signing (O16), the same on the form and on the commitment made from it. */
export const UNDERTAKINGS = [
  'Xem đầy đủ tác phẩm trước khi chấm; chấm độc lập, khách quan theo Quy chế chấm điểm.',
  'Từ chối chấm tác phẩm mà tôi hoặc người thân, cơ quan, đơn vị của tôi có liên quan và báo ngay cho Tổ Thư ký khi phát hiện.',
  'Không tiết lộ điểm, nhận xét, thảo luận của Ban Giám khảo trước khi kết quả được công bố.',
  'Không nhận tiền, quà hoặc lợi ích nào liên quan đến việc chấm.',
  'Không tham gia dự thi dưới bất cứ hình thức nào.',
] as const;
