#include "server/protocol/web/template_engine.h"
#include <kainjow/mustache.hpp>
#include <map>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

// A static library's resources are registered by whoever needs them; the macro must stand outside any namespace.
static void registerFiles() { Q_INIT_RESOURCE(gatelodge_web_files); }

namespace gatelodge::web {

namespace {

namespace km = kainjow::mustache;

constexpr int deepestPartial = 8;
constexpr std::string_view shared = "page";

QString textOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("template %s could not be read", qPrintable(path));
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

// Puts partials in. A tag that has its line to itself takes the whole partial; within a line, its last newline goes.
QString withPartials(const QString &root, QString text, int depth = 0) {
    static const QRegularExpression tag(QStringLiteral("\\{\\{> (\\w+)\\}\\}(\n?)"));
    if (depth > deepestPartial) {
        qWarning("partials that contain each other");
        return {};
    }
    for (auto match = tag.match(text); match.hasMatch(); match = tag.match(text, match.capturedStart())) {
        auto partial = withPartials(root, textOf(root % u"/partials/" % match.captured(1) % u".mustache"), depth + 1);
        if (match.captured(2).isEmpty() && partial.endsWith(u'\n'))
            partial.chop(1);
        text.replace(match.capturedStart(), match.capturedLength(), partial);
    }
    return text;
}

km::data toData(const QVariant &value) {
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? km::data::type::bool_true : km::data::type::bool_false;
    case QMetaType::QVariantMap: {
        km::object object;
        const auto map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            object.emplace(it.key().toStdString(), toData(it.value()));
        return object;
    }
    case QMetaType::QVariantList: {
        km::list list;
        for (const auto &item : value.toList())
            list.push_back(toData(item));
        return list;
    }
    default: break;
    }
    const auto text = printable(value.toString());
    // Absent and empty are the same, so that {{#hint}} needs no second slot.
    return text.isEmpty() ? km::data(km::data::type::bool_false) : km::data(text.toStdString());
}

class SlotContext : public km::basic_context<std::string> {
public:
    explicit SlotContext(const km::data *root) : m_root(root) { push(root); }
    void push(const km::data *frame) override { m_frames.push_back(frame); }
    void pop() override { m_frames.pop_back(); }
    const km::data *get_partial(const std::string &) const override { return nullptr; }

    const km::data *get(const std::string &name) const override {
        const auto *found = name.starts_with(std::string(shared) + '.') ? sharedSlot(name.substr(shared.size() + 1))
                                                                        : innermostSlot(name);
        if (!found)
            qWarning("template slot %s was not set", name.c_str());
        return found;
    }

private:
    const km::data *sharedSlot(const std::string &name) const {
        const auto *page = m_root->get(std::string(shared));
        return page ? page->get(name) : nullptr;
    }
    // A section over a text or a bool opens no scope of its own.
    const km::data *innermostSlot(const std::string &name) const {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
            if ((*frame)->is_object())
                return (*frame)->get(name);
        }
        return nullptr;
    }

    const km::data *m_root;
    std::vector<const km::data *> m_frames;
};

} // namespace

struct TemplateEngine::Parsed {
    // Rendering without partials or lambdas only reads the tree; the library merely forgot to call it const.
    mutable std::map<QString, km::mustache> pages;
};

TemplateEngine::TemplateEngine(const QString &root) : m_parsed(std::make_unique<Parsed>()) {
    const QDir folder(root + QStringLiteral("/pages"));
    for (const auto &name : folder.entryList({QStringLiteral("*.mustache")})) {
        km::mustache parsed(withPartials(root, textOf(folder.filePath(name))).toStdString());
        if (!parsed.is_valid())
            qWarning("template %s: %s", qPrintable(name), parsed.error_message().c_str());
        m_parsed->pages.emplace(name.section(u'.', 0, 0), std::move(parsed));
    }
}

TemplateEngine::~TemplateEngine() = default;

const TemplateEngine &TemplateEngine::instance() {
    static const TemplateEngine engine = [] {
        registerFiles();
        return TemplateEngine(QStringLiteral(":/web"));
    }();
    return engine;
}

QStringList TemplateEngine::pages() const {
    QStringList names;
    for (const auto &[name, parsed] : m_parsed->pages)
        names.append(name);
    return names;
}

QByteArray TemplateEngine::render(const QString &page, const Slots &values) const {
    const auto found = m_parsed->pages.find(page);
    if (found == m_parsed->pages.end()) {
        qWarning("there is no page %s", qPrintable(page));
        return {};
    }
    const auto data = toData(values);
    SlotContext context(&data);
    return QByteArray::fromStdString(found->second.render(context));
}

QString printable(const QString &value) {
    // C0 (but tab and newline), DEL, C1; embeddings, overrides and isolates.
    static const QRegularExpression unwanted(
        QStringLiteral("[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    auto text = value;
    return text.replace(unwanted, QStringLiteral("\uFFFD"));
}

} // namespace gatelodge::web
