package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mainspring.local.identity.Identities;
import org.mainspring.local.process.Console;

/**
 * Imports the data set of Shanghai.
 *
 * <p>Every record carries an external id, so a second run finds what is there and creates only what is missing.
 * Observations of other things than recognitions, and the contents of publications, wait in their files for the services that
 * keep them.
 */
public final class ShanghaiImport {

    private static final int IN_FLIGHT = 8;

    private final DataSet data;
    private final URI gateway;
    private final URI issuer;
    private final String secret;
    private final Console console;
    private final References known = new References();

    public ShanghaiImport(Path folder, URI gateway, URI issuer, String secret, Console console) {
        this.data = new DataSet(folder);
        this.gateway = gateway;
        this.issuer = issuer;
        this.secret = secret;
        this.console = console;
    }

    /** One progress line a kind; a refused record stops the import after its kind. */
    public void run() {
        Api api = new Api(gateway, TokenSource.clientCredentials(issuer, Identities.IMPORTER, secret));
        ExecutorService workers = Executors.newFixedThreadPool(IN_FLIGHT);
        try {
            kinds().forEach(kind -> bringIn(kind, api, workers));
        } finally {
            workers.shutdownNow();
        }
    }

    /** The id of an organization that is in, by its key in the data set. */
    public String organization(String key) {
        return known.organization(key);
    }

    private List<Kind> kinds() {
        return List.of(
                new SourceKind(),
                new SchemeKind(),
                new ClassificationKind(),
                new OrganizationKind(),
                new PersonKind(),
                new RecognitionKind(),
                new ObservationKind(),
                new AgreementKind(),
                new ConsortiumKind(data.lines("people.ndjson")),
                new RankingKind(),
                new ProgrammeKind(data.lines("rules.ndjson")),
                new SeriesKind(),
                new EventKind(),
                new VenueKind(),
                new SessionKind(),
                new OutcomeKind(data.lines("publications.ndjson")));
    }

    private void bringIn(Kind kind, Api api, ExecutorService workers) {
        int created = 0;
        int present = 0;
        for (List<JsonNode> wave : kind.waves(data.lines(kind.file()))) {
            List<Draft> drafts = wave.stream()
                    .flatMap(line -> kind.drafts(line, known).stream())
                    .toList();
            int createdNow = bringIn(drafts, api, workers);
            created += createdNow;
            present += drafts.size() - createdNow;
        }
        console.step(String.format("import %-14s %3d created, %3d already there", kind.name(), created, present));
    }

    /** Returns how many were created. */
    private int bringIn(List<Draft> drafts, Api api, ExecutorService workers) {
        List<Callable<Boolean>> tasks = drafts.stream()
                .<Callable<Boolean>>map(draft -> () -> bringIn(draft, api))
                .toList();
        List<String> refused = new ArrayList<>();
        int created = 0;
        try {
            for (Future<Boolean> task : workers.invokeAll(tasks)) {
                created += wasCreated(task, refused) ? 1 : 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException("interrupted", e);
        }
        if (!refused.isEmpty()) {
            throw new ImportException(
                    refused.size() + " of " + drafts.size() + " records refused, the first: " + refused.get(0));
        }
        return created;
    }

    private boolean bringIn(Draft draft, Api api) {
        Optional<String> present = draft.presence().find(api);
        if (present.isPresent()) {
            known.learn(draft.reference(), present.get());
            return false;
        }
        try {
            JsonNode answer = api.create(draft.path(), draft.body());
            known.learn(draft.reference(), answer.path("id").asText());
            return true;
        } catch (ImportException e) {
            throw new ImportException(draft.reference() + ": " + e.getMessage(), e);
        }
    }

    private static boolean wasCreated(Future<Boolean> task, List<String> refused) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            refused.add(String.valueOf(e.getCause().getMessage()));
            return false;
        }
    }
}
