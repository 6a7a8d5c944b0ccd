#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/announcer.h"

#include <QtWidgets/QStatusBar>

#include <memory>

class QProgressBar;
class QPushButton;

namespace quayside::ui {

class Dot;
class ToneLabel;

/// Who is signed in where, whether what is shown is old, in which language and how large.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `progress`: 0 to 1, of all that run.
    void setJobs(int running, double progress);
    void setState(Tone tone, const QStringList &facts);
    /// Of all text, in percent of the desktop's own size.
    void setTextSize(int percent);
    /// How old what is shown is, while its registry cannot be reached; empty: it can.
    void setOffline(const QString &sentence);
    /// Whether the program ends with its last job.
    void setClosing(bool isClosing);

Q_SIGNALS:
    void stayRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void showJobs();
    void retranslate();

    Dot *m_dot;
    ToneLabel *m_facts;
    ToneLabel *m_jobs;
    QProgressBar *m_progress;
    ToneLabel *m_offline;
    ToneLabel *m_language;
    ToneLabel *m_closing;
    QPushButton *m_stay;
    int m_textSize = 100; ///< percent
    int m_running = 0; ///< jobs
    double m_done = 0; ///< of all that run, 0 to 1
    std::unique_ptr<Announcer> m_announcer; ///< of the jobs
};

} // namespace quayside::ui
