#include "server/store/live.h"
#include "server/store/listing.h"

namespace gatelodge::store {

Done takeSample(Session &session) {
    GL_DO(session.run("live.sample"));
    GL_DO(session.run("live.prune_samples"));
    return {};
}

Result<QList<HouseSample>> listSamples(Session &session, Span span) {
    const auto seconds = [](int count) { return QStringLiteral("%1 seconds").arg(count); };
    return listed(session.rows("live.samples", seconds(slotSeconds(span)), seconds(spanSeconds(span))), [](const Row
                                                                                                               &row) {
        return HouseSample{row.time("slot"), row.number("online"), row.number("waiting"), row.number("oldest_seconds")};
    });
}

Result<QDateTime> databaseClock(Session &session) {
    return session.one("live.clock").map([](const Row &row) { return row.time("now"); });
}

namespace {

QString startOf(const QString &folder) { return folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/'; }

std::optional<BackupRecord> backupFrom(const std::optional<Row> &row) {
    if (!row)
        return {};
    return BackupRecord{row->time("at"), row->text("place"), row->bigNumber("bytes"), row->time("verified_at")};
}

NodeReport reportFrom(const Row &row) {
    return {row.text("node"),
            row.time("heard_at"),
            row.bigNumber("clock_ms"),
            row.bigNumber("disk_free"),
            row.bigNumber("disk_size"),
            row.time("tls_until"),
            row.isNull("mail_server") ? std::nullopt : std::optional(row.text("mail_server"))};
}

} // namespace

Done hearNode(Session &session, const NodeReport &report) {
    GL_DO(session.run("live.hear_node", report.node, report.clockMs, report.diskFree, report.diskSize, report.tlsUntil,
                      report.mailServer));
    GL_DO(session.run("live.prune_nodes"));
    return {};
}

Result<QList<NodeReport>> listNodes(Session &session) { return listed(session.rows("live.nodes"), reportFrom); }

Result<QList<NodeReport>> listKnownNodes(Session &session) {
    return listed(session.rows("live.known_nodes"), reportFrom);
}

Result<DatabaseFacts> databaseFacts(Session &session) {
    return session.one("live.database").map([](const Row &row) {
        return DatabaseFacts{row.text("version"), row.number("connections"), row.number("most"),
                             row.bigNumber("bytes")};
    });
}

Result<QList<CertificateEnd>> listCertificateEnds(Session &session) {
    return listed(session.rows("live.certificate_authorities"), [](const Row &row) {
        return CertificateEnd{row.text("name"), row.time("valid_until")};
    });
}

Result<QList<KeySize>> listKeySizes(Session &session) {
    return listed(session.rows("live.key_sizes"), [](const Row &row) {
        return KeySize{row.id<SiteId>("site_id"), row.text("name"), row.number("version"), row.number("bytes"),
                       row.time("made_at")};
    });
}

Done recordBackup(Session &session, const BackupRecord &backup) {
    GL_DO(session.run("live.record_backup", backup.place, backup.bytes, backup.verifiedAt));
    return {};
}

Result<std::optional<BackupRecord>> findLastBackup(Session &session, const QString &folder) {
    return session.maybe("live.last_backup", startOf(folder), false).map(backupFrom);
}

Result<std::optional<BackupRecord>> findProvedBackup(Session &session, const QString &folder) {
    return session.maybe("live.last_backup", startOf(folder), true).map(backupFrom);
}

} // namespace gatelodge::store
