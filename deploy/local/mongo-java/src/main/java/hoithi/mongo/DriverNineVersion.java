package hoithi.mongo;

import java.util.List;

import de.bwaldvogel.mongo.MongoVersion;

/** The library's own list stops at wire version 8; today's Node drivers speak to nothing older than 9. 13 is MongoDB 5.0. */
final class DriverNineVersion implements MongoVersion {

    @Override
    public List<Integer> getVersionArray() {
        return List.of(5, 0, 0);
    }

    @Override
    public int getWireVersion() {
        return 13;
    }
}
