// The sidebar: the house (mark, name, connection), the search field that opens the palette, and the subjects.
// 13.4 em wide; icons only when narrow.
#pragma once
#include "ui/shell/subjects.h"
#include "ui/theme/accessible_parts.h"
#include <QAbstractButton>

class QListView;

namespace gatelodge::ui {

// Mark, name of the house and what it is connected to; a press opens the house's menu.
class HouseSwitch : public QAbstractButton, public AccessibleParts {
    Q_OBJECT
public:
    explicit HouseSwitch(QWidget *parent = nullptr);
    void set(const QString &name, Words connection);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    bool canPress() const override { return true; }
    void press() override { click(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    Words m_connection;
    bool m_narrow = false;
};

// Looks like a search field, is a button.
class FindButton : public QAbstractButton, public AccessibleParts {
    Q_OBJECT
public:
    explicit FindButton(QWidget *parent = nullptr);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    bool canPress() const override { return true; }
    void press() override { click(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    bool m_narrow = false;
};

class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(std::vector<SubjectSection> sections, QWidget *parent = nullptr);
    SubjectModel &subjects() const { return *m_model; }
    HouseSwitch &house() const { return *m_house; }
    QListView *list() const { return m_list; }
    void setCurrent(const QString &id); // without the signal
    void setNarrow(bool narrow);
    int narrowWidth() const;

Q_SIGNALS:
    void subjectChosen(const QString &id);
    void findRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    SubjectModel *m_model;
    SubjectDelegate *m_delegate;
    QListView *m_list;
    FindButton *m_find;
    HouseSwitch *m_house;
    bool m_narrow = false;
};

} // namespace gatelodge::ui
