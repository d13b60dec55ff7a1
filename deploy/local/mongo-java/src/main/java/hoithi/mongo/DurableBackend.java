package hoithi.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/**
 * The H2 backend with two more promises. What was acknowledged is in the file, so a SIGKILL loses nothing.
 * And an answer is of one moment: an update changes the stored document in place while answers with the same document
 * are still being written to the wire, so each is copied before another command may write. Else two who count at the
 * same time are told the same number, and a reader may see the new version beside old fields.
 * Commands that may write share a lock and commits take it alone. So a commit never catches a command half done
 * (a document without its index entry), and one commit serves every command that finished while it waited.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
        "find", "getmore", "killcursors", "count", "distinct", "ping", "hello", "ismaster", "buildinfo",
        "endsessions", "listcollections", "listindexes", "listdatabases", "serverstatus", "dbstats", "collstats",
        "whatsmyuri", "getlog", "hostinfo", "connectionstatus");

    private final MVStore store;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    /** One for each collection, by database and name: documents of different collections do not wait for each other. */
    private final ConcurrentMap<String, ReadWriteLock> collections = new ConcurrentHashMap<>();

    DurableBackend(MVStore store) {
        super(store);
        this.store = store;
        version(new DriverNineVersion());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document query = message.getDocument();
        String command = query.keySet().iterator().next().toLowerCase(Locale.ROOT);
        if (READS.contains(command)) {
            return answer(message, collectionOf(query, command).readLock());
        }
        if (command.equals("createindexes")) {
            turnPartialIndexesIntoSparse(query);
        }
        lock.readLock().lock();
        try {
            return answer(message, collectionOf(query, command).writeLock());
        } finally {
            lock.readLock().unlock();
            commitBeforeReply();
        }
    }

    /** A command names its collection in its first field, `getMore` in a field of that name; those about no collection share a lock. */
    private ReadWriteLock collectionOf(Document query, String command) {
        Object name = query.get(command.equals("getmore") ? "collection" : query.keySet().iterator().next());
        return collections.computeIfAbsent(query.get("$db") + "." + name, key -> new ReentrantReadWriteLock());
    }

    private Document answer(MongoMessage message, Lock held) {
        held.lock();
        try {
            return (Document) copy(super.handleMessage(message));
        } finally {
            held.unlock();
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Document) {
            Document copied = new Document();
            for (Map.Entry<String, Object> field : ((Document) value).entrySet()) {
                copied.put(field.getKey(), copy(field.getValue()));
            }
            return copied;
        }
        if (value instanceof List) {
            List<Object> copied = new ArrayList<>();
            for (Object item : (List<?>) value) {
                copied.add(copy(item));
            }
            return copied;
        }
        return value;
    }

    private void commitBeforeReply() {
        lock.writeLock().lock();
        try {
            if (store.hasUnsavedChanges()) {
                store.commit();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * This server ignores the filter of a partial index, so a unique one would refuse the second document without the field.
     * A sparse unique index leaves such documents out, which is what the libraries that make partial indexes mean by them.
     */
    @SuppressWarnings("unchecked")
    private static void turnPartialIndexesIntoSparse(Document query) {
        Object indexes = query.get("indexes");
        if (!(indexes instanceof List)) {
            return;
        }
        for (Document index : (List<Document>) indexes) {
            if (index.remove("partialFilterExpression") != null) {
                index.put("sparse", Boolean.TRUE);
            }
        }
    }
}
