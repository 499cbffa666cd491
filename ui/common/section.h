// A section of a details pane: heading with a count and one action, a place for what went wrong, and its content.
#pragma once
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/windowed_model.h"
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QVBoxLayout>
#include <QWidget>

namespace gatelodge::ui {

class Button;
class Paragraph;
class SectionHeader;

class Section : public QWidget {
    Q_OBJECT
public:
    // Without a verb there is no action.
    explicit Section(Words title, Words verb = {}, const QString &verbIcon = QStringLiteral("list-add"),
                     QWidget *parent = nullptr);
    void setCount(int count); // beside the heading; zero says nothing
    void say(Words words, Tone tone = Tone::Muted);
    void fail(const Error &error);
    void setActionVisible(bool visible);
    void lockAction(const admin::Roles &roles, Duty duty); // see role_lock.h

Q_SIGNALS:
    void actionRequested();
    void rereadRequested(); // something changed that the feed does not tell

protected:
    QVBoxLayout *body() const { return m_body; }
    // Says what went wrong, or reads again; then hands over to done, on the window's thread.
    template <typename T> void follow(QFuture<Result<T>> future, std::function<void()> done = {}) {
        say({});
        deliver(this, std::move(future), [this, done = std::move(done)](const Result<T> &result) {
            if (!result)
                return fail(result.error());
            if (done)
                done();
            Q_EMIT rereadRequested();
        });
    }
    // The same for a line that adds something: it closes, or says why not.
    template <typename T, typename Line> void follow(QFuture<Result<T>> future, Line *line) {
        deliver(this, std::move(future), [this, line](const Result<T> &result) {
            if (!result)
                return line->setError([error = result.error()] { return faultWords(error); });
            line->setDone();
            Q_EMIT rereadRequested();
        });
    }

private:
    Button *m_action = nullptr;
    SectionHeader *m_header;
    Paragraph *m_said;
    QVBoxLayout *m_body;
};

} // namespace gatelodge::ui
