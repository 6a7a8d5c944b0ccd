#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QStatusBar>

class QProgressBar;
class QPushButton;

namespace quayside::ui {

class Dot;
class ToneLabel;

/// Who is signed in where, and in which language.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `progress`: 0 to 1, of all that run.
    void setJobs(int running, double progress);
    void setState(Tone tone, const QStringList &facts);
    /// Whether the program ends with its last job.
    void setClosing(bool isClosing);

Q_SIGNALS:
    void stayRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Dot *m_dot;
    ToneLabel *m_facts;
    ToneLabel *m_jobs;
    QProgressBar *m_progress;
    ToneLabel *m_language;
    ToneLabel *m_closing;
    QPushButton *m_stay;
};

} // namespace quayside::ui
