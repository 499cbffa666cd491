// Words: where a visible text comes from. A piece never keeps a translated string; it keeps Words and asks again when
// the language changes (QWidget::changeEvent with QEvent::LanguageChange), so a page says each text once:
//
//     new Text([] { return UsersPage::tr("First name"); })          // follows the language
//     new Text(person.name)                                         // a value: the same in every language
//
// Counts belong into the lambda too: [n] { return tr("%n people", nullptr, n); }. Pages that build sentences of values
// call setWords() with a fresh lambda when the values change.
#pragma once
#include <functional>
#include <QString>
#include <type_traits>

namespace gatelodge::ui {

class Words {
public:
    Words() = default;
    Words(QString fixed) : m_fixed(std::move(fixed)) {}
    template <typename Source>
    requires(std::is_invocable_v<const Source &> && !std::is_convertible_v<Source, QString>) Words(Source source)
        : m_source(std::move(source)) {}

    QString operator()() const { return m_source ? m_source() : m_fixed; }
    bool isEmpty() const { return !m_source && m_fixed.isEmpty(); }

private:
    QString m_fixed;
    std::function<QString()> m_source;
};

// User names, addresses, URLs and key caps stay left-to-right inside right-to-left sentences (Unicode isolates).
inline QString keptLeftToRight(const QString &text) {
    return text.isEmpty() ? text : QString(QChar(0x2066)) + text + QChar(0x2069);
}

} // namespace gatelodge::ui
