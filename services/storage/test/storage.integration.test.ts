import { describeReferenceClip } from './storage/reference-clip';
import { storageUnderTest } from './storage/storage-under-test';
import { describeStoredFilm } from './storage/stored-film';
import { describeUploading } from './storage/uploading';
import { describeWrongCalls } from './storage/wrong-calls';

const storage = storageUnderTest();

describeUploading(storage);
describeWrongCalls(storage);
describeStoredFilm(storage);
describeReferenceClip(storage);
