// The ways out of a list: a CSV file and paper. Asks for the file, shows how far it is in the status line and a preview
// of what is printed; says by its signals how it ended.
#pragma once
#include "server/domain/progress.h"
#include "ui/common/list_copy.h"
#include <QObject>

class QMenu;
class QWidget;

namespace gatelodge::ui {

class ListOutlets : public QObject {
    Q_OBJECT
public:
    static constexpr int mostPrinted = 10'000; // rows; paper says how many more there are
    explicit ListOutlets(QWidget *page);
    // "Export as CSV…" and "Print…"; what is copied is asked for when one of them is chosen.
    void addTo(QMenu *menu, std::function<ListCopy()> copy);
    // Puts a button with a menu at the end of a page's header: what the page itself has to offer, and these two.
    void standIn(QWidget *header, std::function<ListCopy()> copy, std::function<void(QMenu *)> before = {});

public Q_SLOTS:
    void chooseFile(const gatelodge::ui::ListCopy &copy);
    void write(const gatelodge::ui::ListCopy &copy, const QString &path);
    void print(const gatelodge::ui::ListCopy &copy);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const gatelodge::Error &error);

private:
    void gather(const ListCopy &copy, SharedProgress progress, std::shared_ptr<ListCopy::Rows> rows,
                std::function<void()> then);
    void preview(const ListCopy &copy, const ListCopy::Rows &rows);
    void give(const Error &error);
    QWidget *m_page;
};

} // namespace gatelodge::ui
