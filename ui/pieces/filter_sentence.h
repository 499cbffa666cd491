// The filter that reads aloud: "Show [active or suspended] people in [any group] who last came [at any time]".
//
// The words come from one translatable sentence with numbered places, so that other languages may order it otherwise:
// tr("Show %1 people in %2 who last came %3"). Each place is a token, a painted menu button; one that narrows the list
// is inked and strong.
#pragma once
#include "ui/theme/accessible_parts.h"
#include "ui/theme/words.h"
#include <QAbstractButton>
#include <vector>

namespace gatelodge::ui {

class FlowLayout;

class SentenceToken : public QAbstractButton, public AccessibleParts {
    Q_OBJECT
public:
    struct Choice {
        QVariant id;
        Words name;
    };
    // The first choice narrows nothing ("any group"). role names the token for a screen reader: "Group".
    SentenceToken(Words role, std::vector<Choice> choices, QWidget *parent = nullptr);
    QVariant value() const { return m_choices[size_t(m_current)].id; }
    void setValue(const QVariant &id); // without the signal
    void reset();
    bool isNarrowing() const { return m_current > 0; }
    QSize sizeHint() const override;
    bool canPress() const override { return true; }
    void press() override { openMenu(); }

Q_SIGNALS:
    void chosen(const QVariant &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    void choose(int number);
    void rename();
    Words m_role;
    std::vector<Choice> m_choices;
    int m_current = 0;
};

class FilterSentence : public QWidget {
    Q_OBJECT
public:
    // sentence has one place %1…%9 for each token, in any order.
    FilterSentence(Words sentence, QList<SentenceToken *> tokens, QWidget *parent = nullptr);
    QList<QVariant> values() const; // in the order of the tokens given
    QString spoken() const;         // "Show all people in Choir"
    void reset();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    Words m_sentence;
    QList<SentenceToken *> m_tokens;
    FlowLayout *m_flow;
};

} // namespace gatelodge::ui
