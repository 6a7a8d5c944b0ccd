#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;

namespace quayside::ui {

class Banner;
class ScopeRow;
class ToneLabel;

/// Second step: the scopes as a list. What is dangerous is said once more in words and wants a tick
/// of its own.
class TokenScopesStep : public QWidget {
    Q_OBJECT
public:
    explicit TokenScopesStep(QWidget *parent = nullptr);

    /// `about`: application and purpose. `needed`: what the purpose needs; it is ticked.
    void setPurpose(const QString &about, const QStringList &needed);
    /// The same in another language.
    void setAbout(const QString &about);
    /// Whether there are superusers here at all.
    void setSuperuserOffered(bool isOffered);
    /// The least that are ticked.
    QStringList scopes() const;
    /// What is still missing; empty: nothing.
    QString reason() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();

    ToneLabel *m_title;
    ToneLabel *m_about;
    QList<ScopeRow *> m_rows;
    Banner *m_banner;
    QCheckBox *m_understood;
    QStringList m_needed;
    QStringList m_warned; ///< the dangerous ones that the tick is for
};

} // namespace quayside::ui
