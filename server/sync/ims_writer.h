// People as an IMS Enterprise 1.1 document, for learning systems: names, the main address and groups. Whatever else is
// known of somebody has no place there, and reading the document again leaves it as it is.
#pragma once
#include "server/sync/people_writer.h"
#include <QMap>

namespace gatelodge::sync {

// Memberships stand behind the people: until then some forty bytes of each are kept.
class ImsWriter : public PeopleWriter {
public:
    QByteArray head() const override;
    QByteArray write(const ExportedPerson &person) override;
    QByteArray next() override;

private:
    QMap<QString, QByteArrayList> m_members; // of each group, user ids
    QMap<QString, QByteArrayList>::const_iterator m_told;
    enum class Part { People, Groups, Memberships, Done } m_part = Part::People;
};

} // namespace gatelodge::sync
