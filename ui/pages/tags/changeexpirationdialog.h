#pragma once

#include "app/core/reference.h"
#include "app/services/tagoperations.h"
#include "app/wire/tag.h"

#include <QtWidgets/QDialog>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace quayside::ui {

class Banner;
class ToneLabel;

/// Change tag expiration (console.md 4.3): never, after a span, or on a date; shows what each tag
/// gets; emits the plan.
class ChangeExpirationDialog : public QDialog {
    Q_OBJECT
public:
    /// `now`: the registry's clock. `timeMachine`: how long an expired tag can be restored.
    ChangeExpirationDialog(const RepositoryName &repository, const QString &connectionName,
                           const QList<wire::Tag> &tags, Instant now,
                           std::optional<std::chrono::seconds> timeMachine,
                           QWidget *parent = nullptr);
    ~ChangeExpirationDialog() override;

Q_SIGNALS:
    void submitted(const QList<quayside::ExpirationPlanItem> &plan);
    /// `text` was put on the clipboard.
    void copied(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Mode { Never, After, On };

    void build();
    QWidget *buildChoices();
    QWidget *buildFooter();
    void fillUnits();
    void preset();
    void retranslate();
    void update();
    void updatePreview(std::optional<Instant> end);
    void choose(int amount, int unit);
    /// nullopt in the outer: not valid; the sentence says why.
    std::optional<std::optional<Instant>> chosenEnd(QString *why) const;
    QList<wire::Tag> changeable() const;
    void submit();

    RepositoryName m_repository;
    QString m_connectionName;
    QList<wire::Tag> m_tags;
    Instant m_now;
    std::optional<std::chrono::seconds> m_timeMachine;
    ToneLabel *m_title;
    ToneLabel *m_hint;
    QButtonGroup *m_modes;
    QRadioButton *m_never;
    QRadioButton *m_after;
    QRadioButton *m_on;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QList<QPushButton *> m_quick;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    ToneLabel *m_zone;
    ToneLabel *m_error;
    ToneLabel *m_previewTitle;
    QTableWidget *m_preview;
    Banner *m_banner;
    QPushButton *m_copyLabel;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace quayside::ui
