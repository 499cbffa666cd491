#include "server/store/import_work.h"
#include "server/store/transaction.h"

namespace gatelodge::store {

namespace {

constexpr int kMostTries = 3; // whoever gives up may strike the statement that lets go

} // namespace

ImportWork::ImportWork(Session &session, ImportId import, QString place)
    : m_session(session), m_import(import), m_place(std::move(place)) {}

Result<std::unique_ptr<ImportWork>> ImportWork::begin(Session &session, const Actor &actor, ImportId import,
                                                      const QString &place) {
    GL_DO(session.one("import_list.take_up", import));
    std::unique_ptr<ImportWork> work(new ImportWork(session, import, place));
    GL_DO(inTransaction(session, actor, [&work] { return work->tell(); }));
    return work;
}

Done ImportWork::tell() {
    GL_DO(m_session.one("import_list.tell_worker", m_import, m_place));
    return {};
}

ImportWork::~ImportWork() {
    for (int i = 0; i < kMostTries && m_session.usable(); ++i)
        if (m_session.one("import_list.put_down", m_import))
            return;
}

Done ImportGoingBack::tell(const Progress &progress) {
    const int total = progress.total;
    const int percent = total > 0 ? int(qBound(qint64(0), qint64(progress.done) * 100 / total, qint64(100))) : 0;
    if (!m_import || percent <= m_told)
        return {};
    GL_DO(m_session.one("import_list.tell_going_back", *m_import, percent));
    m_told = percent;
    return {};
}

} // namespace gatelodge::store
