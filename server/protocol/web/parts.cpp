#include "server/protocol/web/parts.h"
#include <QUrl>

namespace gatelodge::web {

namespace {

bool isSafeTarget(const QString &address) {
    if (address.startsWith(u'/') && !address.startsWith(QLatin1StringView("//")))
        return true;
    const auto scheme = QUrl(address, QUrl::StrictMode).scheme();
    return scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http") ||
           scheme == QLatin1StringView("mailto");
}

Slots toSlots(const Run &run) {
    return {{"text", run.text},
            {"plain", run.kind == Run::Plain},
            {"exact", run.kind == Run::Exact},
            {"code", run.kind == Run::Code},
            {"href", run.kind == Run::Link ? run.target : QString()},
            {"time", run.kind == Run::Time ? run.target : QString()}};
}

Slots toSlots(const Button &button);
Slots toSlots(const Tag &tag);
Slots toSlots(const Act &act);
Slots toSlots(const Thing &thing);

template <typename T> QVariantList listOf(const QList<T> &items) {
    QVariantList list;
    for (const auto &item : items)
        list.append(toSlots(item));
    return list;
}

Slots toSlots(const Button &button) {
    const auto style = button.main ? QStringLiteral("main") : button.risk ? QStringLiteral("risk") : QString();
    return {
        {"text", button.text}, {"href", button.href}, {"class", style}, {"name", button.name}, {"value", button.value}};
}

Slots toSlots(const Tag &tag) {
    static const QString kinds[] = {QString(), QStringLiteral("good"), QStringLiteral("todo")};
    return {{"text", tag.text}, {"class", kinds[tag.kind]}};
}

Slots toSlots(const Act &act) { return {{"text", act.text}, {"action", act.action}, {"id", act.id}, {"of", act.of}}; }

Slots toSlots(const Thing &thing) {
    return {{"name", thing.name},
            {"ltr", thing.exact},
            {"whole", thing.whole},
            {"tags", listOf(thing.tags)},
            {"lines", lineSlots(thing.lines)},
            {"acts", thing.acts.isEmpty() ? QVariant(false) : QVariant(Slots{{"items", listOf(thing.acts)}})}};
}

// Slots that every part of a form sets, so that the template can ask which one it is.
Part emptyPart() {
    return {{"field", false}, {"select", false},   {"tick", false},
            {"rules", false}, {"strength", false}, {"aside", false}};
}

Part partOf(const char *kind, const Slots &slotsOfIt) {
    auto part = emptyPart();
    part[QLatin1StringView(kind)] = slotsOfIt;
    return part;
}

QVariantList attributesOf(const Field &field) {
    QVariantList list;
    const auto add = [&list](const char *name, const QString &value) {
        if (!value.isEmpty())
            list.append(Slots{{"name", QLatin1StringView(name)}, {"value", value}});
    };
    const auto flag = [&add](const char *name, bool set) { add(name, set ? QString::fromLatin1(name) : QString()); };
    add("autocapitalize", field.exact ? QStringLiteral("none") : QString());
    add("spellcheck", field.exact ? QStringLiteral("false") : QString());
    add("dir", field.exact ? QStringLiteral("ltr") : QString()); // in Arabic pages, too
    add("inputmode", field.inputMode);
    add("autocomplete", field.autocomplete);
    add("pattern", field.pattern);
    add("maxlength", field.maximumLength > 0 ? QString::number(field.maximumLength) : QString());
    flag("readonly", field.readOnly);
    flag("required", !field.readOnly);
    // A complaint takes the focus itself.
    flag("autofocus", field.autofocus && field.error.isEmpty());
    return list;
}

QString describedBy(const Field &field) {
    QStringList ids;
    if (!field.hint.isEmpty())
        ids << field.id + QStringLiteral("-hint");
    if (!field.error.isEmpty())
        ids << field.id + QStringLiteral("-error");
    if (!field.describedBy.isEmpty())
        ids << field.describedBy;
    return ids.join(u' ');
}

} // namespace

Run Run::link(QString text, const QString &address) {
    return isSafeTarget(address) ? Run{Link, std::move(text), address} : Run{Plain, std::move(text), {}};
}

Run Run::mailTo(const QString &address) {
    return {Link, address, QStringLiteral("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(address, "@+"))};
}

Run Run::time(QString text, const QDateTime &when) { return {Time, std::move(text), when.toString(Qt::ISODate)}; }

Prose Prose::sentence(const QString &pattern, const QList<Run> &pieces) {
    Prose prose;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int number = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (number < 1 || number > pieces.size())
            continue;
        if (at > from)
            prose.runs.append({Run::Plain, pattern.mid(from, at - from), {}});
        prose.runs.append(pieces.at(number - 1));
        from = at + 2;
    }
    if (from < pattern.size())
        prose.runs.append({Run::Plain, pattern.mid(from), {}});
    return prose;
}

Part part(const Field &field) {
    return partOf("field", {{"id", field.id},
                            {"label", field.label},
                            {"hint", field.hint},
                            {"error", field.error},
                            {"type", field.type},
                            {"value", field.value},
                            {"lines", field.lines > 0 ? QString::number(field.lines) : QString()},
                            {"attributes", attributesOf(field)},
                            {"described", describedBy(field)}});
}

Part part(const Tick &tick) {
    return partOf("tick", {{"id", tick.id}, {"label", tick.label}, {"hint", tick.hint}, {"checked", tick.checked}});
}

Part selectPart(const QString &id, const QString &label, const QString &hint, const QList<Choice> &choices) {
    QVariantList options;
    for (const auto &choice : choices)
        options.append(Slots{{"value", choice.value}, {"name", choice.name}, {"selected", choice.selected}});
    return partOf("select", {{"id", id}, {"label", label}, {"hint", hint}, {"options", options}});
}

Part rulesPart(const QString &id, const QVariantList &items) { return partOf("rules", {{"id", id}, {"items", items}}); }

Part strengthPart(const QString &id, int value, const QString &label, const QString &text) {
    return partOf("strength", {{"id", id}, {"value", QString::number(value)}, {"label", label}, {"text", text}});
}

Part asidePart(const QString &summary, const Prose &text) {
    auto inside = toSlots(text);
    inside["summary"] = summary;
    return partOf("aside", inside);
}

Slots toSlots(const Prose &prose) { return {{"runs", listOf(prose.runs)}, {"small", prose.small}}; }

QVariantList toSlots(const QList<Prose> &paragraphs) { return listOf(paragraphs); }

Slots toSlots(const Form &form) {
    QVariantList hidden, parts;
    for (const auto &[name, value] : form.hidden)
        hidden.append(Slots{{"name", name}, {"value", value}});
    for (const auto &part : form.parts)
        parts.append(part);
    return {{"action", form.action}, {"hidden", hidden}, {"parts", parts}, {"row", rowSlots(form.buttons)}};
}

Slots toSlots(const Notice &notice) {
    static const QString kinds[] = {QString(), QStringLiteral("done"), QStringLiteral("problem")};
    QVariantList items;
    for (const auto &[id, text] : notice.faults)
        items.append(Slots{{"id", id}, {"text", text}});
    const auto faults = items.isEmpty() ? QVariant(false) : QVariant(Slots{{"items", items}});
    const auto undo = notice.undoAction.isEmpty()
                          ? QVariant(false)
                          : QVariant(Slots{{"action", notice.undoAction}, {"text", notice.undoText}});
    return {{"kind", kinds[notice.kind]}, {"focus", notice.kind != Notice::Plain},
            {"heading", notice.heading},  {"text", notice.text},
            {"faults", faults},           {"undo", undo}};
}

QVariant rowSlots(const QList<Button> &buttons) {
    return buttons.isEmpty() ? QVariant(false) : QVariant(Slots{{"buttons", listOf(buttons)}});
}

QVariant linkSlots(const QList<QPair<QString, QString>> &links) {
    QVariantList items;
    for (const auto &[text, address] : links)
        items.append(Slots{{"text", text}, {"href", address}});
    return items.isEmpty() ? QVariant(false) : QVariant(Slots{{"items", items}});
}

QVariant thingSlots(const QList<Thing> &things) {
    return things.isEmpty() ? QVariant(false) : QVariant(Slots{{"items", listOf(things)}});
}

QVariantList sectionSlots(const QList<Section> &sections) {
    QVariantList list;
    for (const auto &section : sections)
        list.append(Slots{{"heading", section.heading},
                          {"text", section.text},
                          {"things", thingSlots(section.things)},
                          {"form", section.form ? QVariant(toSlots(*section.form)) : QVariant(false)}});
    return list;
}

QVariantList lineSlots(const QStringList &lines) {
    QVariantList list;
    for (const auto &line : lines)
        list.append(Slots{{"text", line}});
    return list;
}

} // namespace gatelodge::web
