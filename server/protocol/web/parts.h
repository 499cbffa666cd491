// The parts that pages are put together from (LOOK-WEB "Parts"): each becomes the slots of the partial of its name.
// All texts are already in the visitor's language; nothing here is HTML.
#pragma once
#include "server/protocol/web/template_engine.h"
#include <optional>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace gatelodge::web {

// A piece of running text with a meaning of its own.
struct Run {
    enum Kind { Plain, Exact, Code, Link, Time };
    Kind kind = Plain;
    QString text;
    QString target; // Link: address; Time: ISO 8601

    static Run exact(QString text) { return {Exact, std::move(text), {}}; } // a user name, address or host
    static Run code(QString text) { return {Code, std::move(text), {}}; }
    // Plain text unless the address is a path of ours, http, https or mailto.
    static Run link(QString text, const QString &address);
    static Run mailTo(const QString &address);
    static Run time(QString text, const QDateTime &when);
};

// A paragraph. sentence("Write to %1 and give %2.", {mailTo(…), exact(…)}) keeps the translated order.
struct Prose {
    QList<Run> runs;
    bool small = false;

    Prose() = default;
    Prose(const Run &run) : runs{run} {}
    Prose(const QString &text) : runs{{Run::Plain, text, {}}} {}
    static Prose sentence(const QString &pattern, const QList<Run> &pieces);
    Prose madeSmall() && {
        small = true;
        return std::move(*this);
    }
};

struct Button {
    QString text;
    QString href = {}; // a link that looks like a button; else it submits
    bool main = false;
    bool risk = false;
    QString name = {}, value = {}; // what is submitted
};

struct Choice {
    QString value, name;
    bool selected = false;
};

// One labelled control or aside of a form; made by the functions below.
using Part = Slots;

struct Field {
    QString id, label;
    QString hint = {}, error = {}, value = {};
    QString type = QStringLiteral("text");
    QString autocomplete = {};
    QString inputMode = {};
    QString pattern = {};
    QString describedBy = {}; // ids besides hint and error
    bool exact = false;       // a name or code: no capitals, no spelling
    bool readOnly = false;
    bool autofocus = false;
    int maximumLength = 0;
    int lines = 0; // more than 0: several lines
};
struct Tick {
    QString id, label, hint;
    bool checked = false;
};

Part part(const Field &field);
Part part(const Tick &tick);
Part selectPart(const QString &id, const QString &label, const QString &hint, const QList<Choice> &choices);
Part rulesPart(const QString &id, const QVariantList &items);
Part strengthPart(const QString &id, int value, const QString &label, const QString &text);
Part asidePart(const QString &summary, const Prose &text);

struct Form {
    QString action; // without a fragment: redirects would inherit it
    QList<QPair<QString, QString>> hidden = {};
    QList<Part> parts = {};
    QList<Button> buttons = {};
};

struct Notice {
    enum Kind { Plain, Done, Problem };
    Kind kind = Plain;
    QString heading, text;
    QList<QPair<QString, QString>> faults = {}; // field id, what is wrong with it
    QString undoAction = {}, undoText = {};
};

struct Act {
    QString text, action, id;
    QString of; // what it acts on, for those who do not see the row
};
struct Tag {
    enum Kind { Neutral, Good, Todo };
    QString text;
    Kind kind = Neutral;
};
struct Thing {
    QString name;
    bool exact = false;
    QString whole = {}; // the whole row is a link
    QList<Tag> tags = {};
    QStringList lines = {};
    QList<Act> acts = {};
};

// A part of a room: a heading, a line, things, and one form; each may be absent.
struct Section {
    QString heading, text;
    QList<Thing> things;
    std::optional<Form> form;
};

Slots toSlots(const Prose &prose);
Slots toSlots(const Form &form);
Slots toSlots(const Notice &notice);
QVariantList toSlots(const QList<Prose> &paragraphs);
// false where there is nothing to show.
QVariant rowSlots(const QList<Button> &buttons);
QVariant linkSlots(const QList<QPair<QString, QString>> &links); // text, address
QVariant thingSlots(const QList<Thing> &things);
QVariantList sectionSlots(const QList<Section> &sections);
QVariantList lineSlots(const QStringList &lines);

} // namespace gatelodge::web
