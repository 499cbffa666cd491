#include "server/sync/records.h"
#include "server/sync/xml_tokens.h"
#include <algorithm>
#include <QCryptographicHash>
#include <QHash>

namespace gatelodge::sync {

namespace {

const QStringList kHeadings{QStringLiteral("sourcedid"),  QStringLiteral("recstatus"),   QStringLiteral("userid"),
                            QStringLiteral("given name"), QStringLiteral("family name"), QStringLiteral("email"),
                            QStringLiteral("groups")};

// One element of the document with what stands in it: "name/n/given" → text, "@recstatus" → value.
struct Element {
    QString name;
    int line = 0;
    QList<QPair<QString, QString>> values;
    bool cut = false; // more than 1 MiB: only the beginning
    QString first(const QString &path) const {
        for (const auto &[place, text] : values) {
            if (place == path)
                return text;
        }
        return {};
    }
    QString all(const QString &path) const {
        QString lines;
        for (const auto &[place, text] : values) {
            if (place == path)
                lines += text + u'\n';
        }
        return lines;
    }
    // Of two systems both may have a person 17.
    QString sourcedId(const QString &at = {}) const {
        const QString prefix = at.isEmpty() ? QString() : at + u'/';
        const QString id = first(prefix + QStringLiteral("sourcedid/id"));
        const QString source = first(prefix + QStringLiteral("sourcedid/source"));
        return id.isEmpty() || source.isEmpty() ? id : source + u':' + id;
    }
};

class Elements {
public:
    explicit Elements(std::unique_ptr<XmlTokens> tokens) : m_tokens(std::move(tokens)) {}
    const XmlTokens &tokens() const { return *m_tokens; }

    // The next person, group, membership's sourcedid or member; nothing at the end. Invalid: this is no such document.
    Result<std::optional<Element>> next() {
        while (true) {
            GL_TRY(const auto token, m_tokens->next());
            if (token == QXmlStreamReader::EndDocument)
                return std::optional<Element>();
            if (token == QXmlStreamReader::EndElement && !m_path.isEmpty())
                m_path.removeLast();
            if (token != QXmlStreamReader::StartElement)
                continue;
            m_path << m_tokens->at().name().toString();
            if (m_path.size() == 1 && m_path[0] != QLatin1String("enterprise"))
                return failure(Fault::Invalid,
                               QStringLiteral("the document is \"%1\", and not an \"enterprise\"").arg(m_path[0]));
            static const QStringList wanted{QStringLiteral("enterprise/person"), QStringLiteral("enterprise/group"),
                                            QStringLiteral("enterprise/membership/sourcedid"),
                                            QStringLiteral("enterprise/membership/member")};
            if (wanted.contains(m_path.join(u'/')))
                return collected();
        }
    }

private:
    Result<std::optional<Element>> collected() {
        Element element{m_path.takeLast(), m_tokens->line(), {}, false};
        QStringList path;
        QString text;
        qsizetype room = kMostRecordBytes;
        const auto take = [&](const QString &place, const QString &value) {
            room -= place.size() + value.size();
            element.cut = element.cut || room < 0;
            if (!element.cut)
                element.values << QPair(place, value);
        };
        const auto takeAttributes = [&] {
            for (const QXmlStreamAttribute &attribute : m_tokens->at().attributes())
                take(path.join(u'/') + u'@' + attribute.name().toString(), attribute.value().toString().trimmed());
        };
        takeAttributes();
        while (true) {
            GL_TRY(const auto token, m_tokens->next());
            if (token == QXmlStreamReader::StartElement) {
                path << m_tokens->at().name().toString();
                text.clear();
                takeAttributes();
            } else if (token == QXmlStreamReader::Characters && text.size() < kMostRecordBytes) {
                text += m_tokens->at().text();
            } else if (token == QXmlStreamReader::EndElement) {
                if (!text.trimmed().isEmpty())
                    take(path.join(u'/'), text.trimmed());
                if (path.isEmpty())
                    return std::optional(std::move(element));
                path.removeLast();
                text.clear();
            }
        }
    }
    std::unique_ptr<XmlTokens> m_tokens;
    QStringList m_path;
};

// Whom each group has, in 16 bytes a membership: they stand behind the people whom they are about.
class Memberships {
public:
    void take(const Element &element) {
        if (element.name == QLatin1String("group")) {
            QString called = element.first(QStringLiteral("description/short"));
            if (called.isEmpty())
                called = element.first(QStringLiteral("description/long"));
            if (called.isEmpty())
                called = element.first(QStringLiteral("sourcedid/id"));
            m_names.insert(keyOf(element.sourcedId()), called.simplified());
        } else if (element.name == QLatin1String("sourcedid")) {
            // Here the element is the sourcedid itself.
            m_told = true;
            const QString source = element.first(QStringLiteral("source")), id = element.first(QStringLiteral("id"));
            m_group = keyOf(source.isEmpty() ? id : source + u':' + id);
        } else if (element.name == QLatin1String("member")) {
            const bool person = element.first(QStringLiteral("idtype")) != QLatin1String("2");
            const bool over = element.first(QStringLiteral("role@recstatus")) == QLatin1String("3") ||
                              element.first(QStringLiteral("role/status")) == QLatin1String("0");
            if (person)
                m_members << Member{keyOf(element.sourcedId()), m_group, over};
        }
    }
    void close() {
        std::sort(m_members.begin(), m_members.end(),
                  [](const Member &a, const Member &b) { return a.person < b.person; });
    }
    // Null where the document says nothing of anybody's.
    QString groupsOf(const QString &person) const {
        QString lines = m_told ? QStringLiteral("") : QString();
        for (const QString &name : namesOf(person, false))
            lines += name + u'\n';
        return lines;
    }
    QStringList leftBy(const QString &person) const { return namesOf(person, true); }

private:
    QStringList namesOf(const QString &person, bool over) const {
        const quint64 key = keyOf(person);
        QStringList names;
        for (auto at = std::lower_bound(m_members.begin(), m_members.end(), key,
                                        [](const Member &member, quint64 wanted) { return member.person < wanted; });
             at != m_members.end() && at->person == key; ++at) {
            if (const QString name = m_names.value(at->group); at->over == over && !name.isEmpty())
                names << name;
        }
        return names;
    }

    struct Member {
        quint64 person, group;
        bool over; // it has been, and is said to have ended
    };
    static quint64 keyOf(const QString &id) {
        const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
        quint64 key = 0;
        memcpy(&key, hash.constData(), sizeof key);
        return key;
    }
    QHash<quint64, QString> m_names;
    QList<Member> m_members;
    quint64 m_group = 0;
    bool m_told = false;
};

class ImsReader : public RecordReader {
public:
    ImsReader(std::unique_ptr<XmlTokens> tokens, Memberships memberships)
        : m_elements(std::move(tokens)), m_memberships(std::move(memberships)) {}

    Result<std::optional<Record>> next() override {
        while (true) {
            GL_TRY(const auto element, m_elements.next());
            if (!element)
                return std::optional<Record>();
            if (element->name == QLatin1String("person"))
                return std::optional(recordOf(*element));
        }
    }
    const QStringList &headings() const override { return kHeadings; }
    TextEncoding encoding() const override { return TextEncoding::Utf8; } // the document says it, and the reader obeys
    qint64 position() const override { return m_elements.tokens().position(); }
    qint64 size() const override { return m_elements.tokens().size(); }

private:
    Record recordOf(const Element &person) {
        m_line = std::max(m_line + 1, person.line); // several may stand in one line
        const QString id = person.sourcedId();
        QString given = person.first(QStringLiteral("name/n/given")),
                family = person.first(QStringLiteral("name/n/family"));
        if (given.isEmpty() && family.isEmpty()) {
            const QString whole = person.first(QStringLiteral("name/fn")).simplified();
            given = whole.section(u' ', 0, -2);
            family = whole.section(u' ', -1);
        }
        Record record{m_line, {}, id.toUtf8(), person.cut};
        record.cells = QStringList{id,
                                   person.first(QStringLiteral("@recstatus")),
                                   person.first(QStringLiteral("userid")),
                                   given,
                                   family,
                                   person.all(QStringLiteral("email")),
                                   m_memberships.groupsOf(id)};
        record.left = m_memberships.leftBy(id);
        return record;
    }
    Elements m_elements;
    Memberships m_memberships;
    int m_line = 0;
};

} // namespace

Result<std::unique_ptr<RecordReader>> readIms(const QString &path) {
    Memberships memberships;
    GL_TRY(auto first, XmlTokens::open(path));
    Elements elements(std::move(first));
    bool people = false;
    while (true) {
        GL_TRY(const auto element, elements.next());
        if (!element)
            break;
        people = people || element->name == QLatin1String("person");
        memberships.take(*element);
    }
    if (!people)
        return failure(Fault::Invalid, QStringLiteral("there is no person in the document"));
    memberships.close();
    GL_TRY(auto tokens, XmlTokens::open(path));
    return std::make_unique<ImsReader>(std::move(tokens), std::move(memberships));
}

} // namespace gatelodge::sync
