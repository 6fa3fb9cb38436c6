# docker build -t claimcheck . && docker run --rm -v "$PWD:/articles:ro" claimcheck compare .
# About 400 MB, nearly all of it spaCy with its numeric libraries.
FROM python:3.12-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY claimcheck claimcheck
COPY rules rules
RUN python -m venv /opt/claimcheck \
 && /opt/claimcheck/bin/pip install --no-cache-dir --no-compile ".[pdf,feeds,warc,xlsx]"

FROM python:3.12-slim
COPY --from=build /opt/claimcheck /opt/claimcheck
RUN useradd --no-create-home --uid 1000 reader
USER reader
WORKDIR /articles
ENV PATH=/opt/claimcheck/bin:$PATH PYTHONDONTWRITEBYTECODE=1
ENTRYPOINT ["claimcheck"]
CMD ["--help"]
