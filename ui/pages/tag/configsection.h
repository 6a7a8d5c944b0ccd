#pragma once

#include "ui/connect/contentreader.h"
#include "ui/pages/tag/tagsection.h"

class QPushButton;

namespace quayside::ui {

class JsonView;
class StateOverlay;
class ToneLabel;

/// The config of the image, as JSON: what it runs, its environment, labels, history.
class ConfigSection : public TagSection {
    Q_OBJECT
public:
    explicit ConfigSection(TagImage &image, QWidget *parent = nullptr);

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    QString title() const override;
    QString tab() const override;
    bool isOffered() const override;
    bool isReading() const override { return m_reader->isReading() || TagSection::isReading(); }
    void stopReading() override;

protected:
    bool isShown() const override { return image().root().has_value(); }
    void showImage() override;
    void readMore() override;
    void retranslate() override;

private:
    void showConfig(const QByteArray &config);
    void showProblem();

    ContentReader *m_reader;
    JsonView *m_json;
    ToneLabel *m_type;
    QPushButton *m_copy;
    StateOverlay *m_state;
    std::optional<Digest> m_shown; // the config that was read or could not be
    std::optional<Error> m_error;
    QByteArray m_config;
};

} // namespace quayside::ui
