using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>The department's own forms: begun empty or as a copy, edited as a draft, published as a version that never changes.</summary>
public sealed class FormDrafts(PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, EventLog events)
{
    private const string Own = "loc.";

    /// <param name="code">Without <c>loc.</c>.</param>
    /// <returns>Key of the draft.</returns>
    public Task<Outcome<Guid>> BeginAsync(string? code, DraftHeader header, CommandContext context, CancellationToken cancel = default)
        => RunAsync(context, async () =>
        {
            var own = Own + code?.Trim();
            var findings = new List<Finding>();
            if (string.IsNullOrWhiteSpace(code) || own.Length > 40 || !FormFaults.IsKey(own))
                findings.Add(Fault("Code", "代号以字母开头，只用字母、数字和短横，例如 ZTXX-1。"));
            else if (await TakenAsync(own, cancel))
                findings.Add(Fault("Code", "这个代号已经用过，请换一个；要改已有的表，请从它复制。"));
            var empty = new FormDefinition(own, header.Name ?? "", 1, 200001, null, header.Frequency, 5, 10, [], [], header.FiledBy);
            var begun = DraftEdits.Header(empty, header);
            if (findings.Count > 0 || begun.Value is null)
                return Outcome<Guid>.Refused([.. findings, .. begun.Findings]);
            return Add(begun.Value, null, context, $"新建表式草稿“{begun.Value.Name}”");
        }, cancel);

    /// <summary>A draft made from questions.</summary>
    /// <param name="form">Its code is the stem of a free one: LS-202611 becomes loc.LS-202611-1.</param>
    public Task<Outcome<Guid>> ComposeAsync(FormDefinition form, CommandContext context, CancellationToken cancel = default)
        => RunAsync(context, async () =>
        {
            var number = 1;
            while (await TakenAsync($"{Own}{form.Code}-{number}", cancel)) number++;
            return Add(form with { Code = $"{Own}{form.Code}-{number}" }, null, context, $"编制临时表“{form.Name}”");
        }, cancel);

    /// <summary>A draft of a next version of an own form, or of an own form made from a delivered one.</summary>
    public Task<Outcome<Guid>> CopyAsync(int formId, CommandContext context, CancellationToken cancel = default)
        => RunAsync(context, async () =>
        {
            if (!await db.Set<ReturnForm>().AnyAsync(f => f.Id == formId, cancel))
                return Outcome<Guid>.NotFound();
            var form = (await forms.GetAsync(formId, cancel)).Definition;
            var code = Own + form.Code[(form.Code.IndexOf('.', StringComparison.Ordinal) + 1)..];
            if (await db.Set<FormDraft>().AnyAsync(d => d.Code == code && d.State == FormDraftState.Open, cancel))
                return Outcome<Guid>.Refused(Fault("", $"代号 {code} 已经有一份编制中的草稿，请先发布或者作废它。"));
            return Add(form with { Code = code }, formId, context, $"复制“{form.Name}”第{form.Version}版为草稿");
        }, cancel);

    public Task<Outcome<int>> HeaderAsync(DraftStep step, DraftHeader input, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.Header(form, input), context, cancel);

    public Task<Outcome<int>> AddSectionAsync(DraftStep step, string? title, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.AddSection(form, title), context, cancel);

    public Task<Outcome<int>> RemoveSectionAsync(DraftStep step, string section, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.RemoveSection(form, section), context, cancel);

    /// <summary>Draws an empty section as a table of several rows, or changes rows and columns of one.</summary>
    public Task<Outcome<int>> TableAsync(DraftStep step, DraftTable input, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => TableEdits.Draw(form, input), context, cancel);

    public Task<Outcome<int>> ItemAsync(DraftStep step, DraftItem input, string? old, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.Item(form, input, old), context, cancel);

    public Task<Outcome<int>> MoveItemAsync(DraftStep step, string key, int steps, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.Move(form, key, steps), context, cancel);

    public Task<Outcome<int>> RemoveItemAsync(DraftStep step, string key, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.Remove(form, key), context, cancel);

    public Task<Outcome<int>> CheckAsync(DraftStep step, FormCheck input, string? old, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.Check(form, input, old), context, cancel);

    public Task<Outcome<int>> RemoveCheckAsync(DraftStep step, string code, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step, form => DraftEdits.RemoveCheck(form, code), context, cancel);

    /// <summary>Puts a definition file in the place of the draft; the code stays.</summary>
    public Task<Outcome<int>> ReplaceAsync(DraftStep step, string json, CommandContext context, CancellationToken cancel = default)
        => EditAsync(
            step,
            form =>
            {
                try
                {
                    return Outcome<FormDefinition>.Ok(FormFiles.Parse(json) with { Code = form.Code });
                }
                catch (FormatException e)
                {
                    return Outcome<FormDefinition>.Refused(Fault("File", e.Message));
                }
            },
            context, cancel);

    public Task<Outcome<int>> DiscardAsync(DraftStep step, CommandContext context, CancellationToken cancel = default)
        => RunAsync(context, async () =>
        {
            if (await OpenAsync(step, cancel) is not { } draft)
                return Outcome<int>.NotFound();
            if (draft.Version != step.Version)
                return Stale();
            draft.State = FormDraftState.Discarded;
            Record(draft, context, "form.discarded", $"作废表式草稿“{draft.Name}”");
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(draft.Version);
        }, cancel);

    /// <summary>Makes the draft a version of its own that new periods from <paramref name="from"/> on are opened with.</summary>
    /// <returns>Id of the form version.</returns>
    public Task<Outcome<int>> PublishAsync(DraftStep step, Month from, string? askedBy, CommandContext context, CancellationToken cancel = default)
        => RunAsync(context, async () =>
        {
            if (await OpenAsync(step, cancel) is not { } draft)
                return Outcome<int>.NotFound();
            if (draft.Version != step.Version)
                return Stale();
            var last = await db.Set<ReturnForm>().Where(f => f.Code == draft.Code).OrderByDescending(f => f.Version)
                .Select(f => new { f.Version, f.EffectiveFrom }).FirstOrDefaultAsync(cancel);
            var form = FormFiles.Read(draft.Definition) with { Version = (last?.Version ?? 0) + 1, EffectiveFrom = from.Value, EffectiveTo = null, AskedBy = Clean(askedBy), Ground = Clean(context.Reason) };
            var known = new List<FormDefinition> { form };
            foreach (var other in (await forms.AllAsync(cancel)).DistinctBy(f => f.Code).Where(f => f.Code != form.Code))
                known.Add((await forms.GetAsync(other.Id, cancel)).Definition);
            var findings = FormFaults.Of(form).Concat(FormFaults.Across(form, known)).Select(f => Fault("", f + "。")).ToList();
            if (!form.Items.Any())
                findings.Add(Fault("", "表里还没有项目。"));
            if (form.AskedBy is null or { Length: > 40 })
                findings.Add(Fault("AskedBy", "请写明谁要这些数，例如区委组织部组织科，最多 40 个字。"));
            if (form.Ground is null)
                findings.Add(Fault("Reason", "请写明依据（哪一份通知、为了哪项工作）。"));
            if (last is not null && from.Value < last.EffectiveFrom)
                findings.Add(Fault("From", $"不能早于上一版的启用期（{new Month(last.EffectiveFrom).Title}）。"));
            if (await db.Set<ReturnPeriod>().Where(p => p.Form!.Code == draft.Code && p.Month >= from.Value).OrderByDescending(p => p.Month).FirstOrDefaultAsync(cancel) is { } open)
                findings.Add(Fault("From", $"{open.Span.Title}已经按旧版打开，新版请从{open.Span.Last.Next.Title}起启用。"));
            if (findings.Count > 0)
                return Outcome<int>.Refused(findings);
            var row = FormStore.Row(form);
            db.Add(row);
            draft.State = FormDraftState.Published;
            Record(draft, context, "form.published", $"发布“{form.Name}”第{form.Version}版，{from.Title}起启用");
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(row.Id);
        }, cancel);

    private Task<Outcome<int>> EditAsync(DraftStep step, Func<FormDefinition, Outcome<FormDefinition>> edit, CommandContext context, CancellationToken cancel)
        => RunAsync(context, async () =>
        {
            if (await OpenAsync(step, cancel) is not { } draft)
                return Outcome<int>.NotFound();
            if (draft.Version != step.Version)
                return Stale();
            var edited = edit(FormFiles.Read(draft.Definition));
            if (edited.Value is not { } form)
                return Outcome<int>.From(edited);
            (draft.Definition, draft.Name) = (FormFiles.ToJson(form), form.Name);
            Record(draft, context, "form.drafted", $"修改表式草稿“{draft.Name}”");
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(draft.Version);
        }, cancel);

    private Task<Outcome<T>> RunAsync<T>(CommandContext context, Func<Task<Outcome<T>>> work, CancellationToken cancel)
        => ledger.RunAsync(async _ => await DistrictDesk.IsDistrictAsync(db, context, cancel) ? await work() : Outcome<T>.NotFound(), cancel);

    private Task<FormDraft?> OpenAsync(DraftStep step, CancellationToken cancel)
        => db.Set<FormDraft>().SingleOrDefaultAsync(d => d.PublicId == step.Key && d.State == FormDraftState.Open, cancel);

    private async Task<bool> TakenAsync(string code, CancellationToken cancel)
        => await db.Set<ReturnForm>().AnyAsync(f => f.Code == code, cancel)
            || await db.Set<FormDraft>().AnyAsync(d => d.Code == code && d.State == FormDraftState.Open, cancel);

    private Outcome<Guid> Add(FormDefinition form, int? basedOn, CommandContext context, string words)
    {
        var draft = new FormDraft
        {
            PublicId = PublicKey.New(context.At), Code = form.Code, Name = form.Name, Definition = FormFiles.ToJson(form), BasedOnId = basedOn,
            CreatedBy = context.Actor.Name, CreatedAt = context.At,
        };
        db.Add(draft);
        Record(draft, context, "form.drafted", words);
        return Outcome<Guid>.Ok(draft.PublicId);
    }

    private void Record(FormDraft draft, CommandContext context, string kind, string words)
        => events.Add(context, kind, new EventSubject(EventSubject.Form, draft.PublicId, "/"), words);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Outcome<int> Stale() => Outcome<int>.Conflict("这份草稿刚被别人修改过，请核对最新内容后再提交。");

    private static Finding Fault(string field, string message) => new("FORM-DRAFT", RuleForce.Must, message, field);
}
