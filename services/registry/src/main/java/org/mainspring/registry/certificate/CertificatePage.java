package org.mainspring.registry.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** A certificate as a page for A4 paper, in both languages, without scripts. */
final class CertificatePage {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm }
            body { font: 12pt/1.5 "Noto Serif CJK SC", "Songti SC", SimSun, serif; max-width: 170mm; margin: 0 auto; color: #111 }
            h1 { text-align: center; font-size: 26pt; letter-spacing: .2em; margin: 12mm 0 0 }
            h1 + p, .standing { text-align: center }
            .standing { font-size: 16pt; border: .5mm solid; padding: 2mm; margin: 8mm 0 }
            table { width: 100%; border-collapse: collapse }
            th, td { text-align: left; vertical-align: top; padding: 2mm; border-bottom: .2mm solid #999 }
            th { width: 45mm; font-weight: normal }
            td span { display: block }
            img { float: right; width: 38mm; height: 38mm; margin: 6mm 0 0 6mm }
            small { display: block; margin-top: 6mm; overflow-wrap: anywhere }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="UTF-8">
            <title>认定证书 · Certificate of Recognition</title>
            <style>{style}</style>
            </head>
            <body>
            <h1>认定证书</h1>
            <p lang="en">Certificate of Recognition</p>
            <p class="standing">{standing} ({today})</p>
            <table>
            {rows}</table>
            <img src="data:image/png;base64,{qr}" alt="{address}">
            <small>扫描二维码，即可在登记处核对本证书的现状；请确认网址属于发证机构。<br>
            <span lang="en">The code leads to this page at the registry, which shows how the certificate stands now; make sure that the address is the issuer's.</span><br>
            {address}</small>
            </body>
            </html>
            """;

    private static final Pattern PLACE = Pattern.compile("\\{(style|standing|today|rows|qr|address)}");

    /** Nothing may be loaded or run; the one style is known by its digest. */
    static final String POLICY = "default-src 'none'; img-src data:; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private CertificatePage() {}

    static String of(CertifiedRecognition recognition, String address, LocalDate today) {
        Map<String, String> parts = Map.of(
                "style", STYLE,
                "standing", recognition.on(today).text(),
                "today", today.toString(),
                "rows", rows(recognition),
                "qr", Base64.getEncoder().encodeToString(QrCode.of(address).png()),
                "address", escaped(address));
        return PLACE.matcher(PAGE).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String rows(CertifiedRecognition recognition) {
        return row("持有单位 Holder", names(recognition.organization()))
                + row("统一社会信用代码 USCC", text(recognition.uscc()))
                + row("认定类别 Scheme", names(recognition.schemeNames()))
                + row("级别 Level", names(recognition.levelNames()))
                + row("批次 Batch", text(recognition.batchYear()))
                + row("认定日期 Conferred on", text(recognition.conferredOn()))
                + row("有效期至（不含） Valid until", text(recognition.expiresOn()))
                + row("撤销日期 Revoked on", text(recognition.revokedOn()))
                + row("编号 Number", text(recognition.id()));
    }

    /** What is not known has no row. */
    private static String row(String title, String content) {
        return content.isEmpty() ? "" : "<tr><th>" + title + "</th><td>" + content + "</td></tr>\n";
    }

    private static String names(Names names) {
        return names.all().map(name -> "<span>" + escaped(name) + "</span>").collect(Collectors.joining());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : escaped(value.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
