#pragma once

#include "app/models/imagecomparison.h"
#include "ui/connect/contentreader.h"
#include "ui/pages/tag/tagimage.h"
#include "ui/widgets/dialog.h"

#include <array>
#include <memory>

class QLabel;

namespace quayside::ui {

class RecordProxy;

namespace Ui {
class CompareDialog;
}

/// Two images that a tag pointed to, or those of two tags, side by side: platforms, layers, sizes,
/// labels, variables. It reads by itself. Source: console.md 4.6.
class CompareDialog : public Dialog {
    Q_OBJECT
public:
    CompareDialog(Connection &connection, const RepositoryName &repository, const TagName &tag,
                  const Digest &before, const Digest &after, QWidget *parent = nullptr);
    /// Of one repository.
    CompareDialog(Connection &connection, const RepositoryName &repository, const wire::Tag &before,
                  const wire::Tag &after, QWidget *parent = nullptr);
    ~CompareDialog() override;

protected:
    void retranslate() override;

private:
    struct Side {
        TagImage image;
        QList<wire::Label> labels = {};
        QPointer<api::ApiCallBase> labelCall = {};
        ContentReader reader{};
        std::optional<Digest> configOf = {}; // which config was asked for
        std::optional<QByteArray> config = {};
        std::optional<Error> configError = {};
    };

    void initTable();
    void read(Side &side, Connection &connection, const RepositoryName &repository,
              const wire::Tag &tag);
    void readConfig(Side &side);
    void show();
    void showSide(const Side &side, QLabel &image, QLabel &platform, QLabel &size, QLabel &created);
    void showSummary(const LayerSums &sums);
    QString wordOf(const ImageDifference &one) const;

    std::unique_ptr<Ui::CompareDialog> m_ui;
    QString m_beforeTag;
    QString m_afterTag; // the same: two images that it pointed to
    Side m_before;
    Side m_after;
    ImageDifferenceModel *m_model;
    RecordProxy *m_proxy;
};

} // namespace quayside::ui
