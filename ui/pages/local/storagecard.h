#pragma once

#include "app/services/datafolder.h"
#include "app/wire/storagehistory.h"
#include "ui/widgets/fillpanel.h"

#include <QtCore/QFutureWatcher>

#include <memory>

namespace quayside::ui {

namespace Ui {
class StorageCard;
}

/// How much the registry's folder takes up. Counts on a thread of its own, never two at once.
class StorageCard : public FillPanel {
    Q_OBJECT
public:
    explicit StorageCard(QWidget *parent = nullptr);
    ~StorageCard() override;

    void measure(const QString &folder);
    /// What the registry tells of the last weeks; none: it does not, or nobody is signed in.
    void setHistory(const QList<wire::StorageSample> &samples);
    /// Whether garbage can be collected at all, and now.
    void setCollectable(bool isOffered, bool isEnabled);
    /// Bytes that the time machine holds; nullopt: not known.
    const std::optional<qint64> &reclaimable() const { return m_reclaimable; }

Q_SIGNALS:
    void collectAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Measured {
        datafolder::Use use;
        datafolder::Facts facts;
    };

    void showUse();
    void showReclaimable();

    std::unique_ptr<Ui::StorageCard> m_ui;
    QString m_folder;
    QFutureWatcher<Measured> m_watcher;
    std::optional<Measured> m_measured;
    std::optional<qint64> m_reclaimable; // bytes
};

} // namespace quayside::ui
