#pragma once

#include "app/wire/storagehistory.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// What the blobs took up over the last 30 days as a line; the hour under the pointer is told, and
/// beginning and end to assistive programs.
class StorageLine : public QWidget {
    Q_OBJECT
public:
    explicit StorageLine(QWidget *parent = nullptr);

    /// The oldest first. Fewer than two are no line: it hides.
    void setSamples(const QList<wire::StorageSample> &samples);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPointF pointOf(const wire::StorageSample &sample) const;
    /// The sample next to that place.
    const wire::StorageSample &sampleAt(qreal x) const;
    void retranslate();

    QList<wire::StorageSample> m_samples;
    qint64 m_most = 1;
};

} // namespace quayside::ui
