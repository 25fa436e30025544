using System.Security.Cryptography;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>Takes layouts in and puts them to use. The district's alone, as the forms are.</summary>
public sealed class ReturnLayouts(PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, AttachmentStore files, EventLog events)
{
    public const long LargestFile = 2 * 1024 * 1024;
    private const long LargestContent = 20L * 1024 * 1024;
    private const int MostCells = 20_000;

    /// <param name="content">Seekable.</param>
    /// <returns>Key of the layout, with the warnings; refused with every fault at once.</returns>
    public Task<Outcome<Guid>> UploadAsync(int formId, string fileName, Stream content, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var district = await db.Organisations.Where(o => o.ParentId == null).Select(o => (int?)o.Id).FirstOrDefaultAsync(cancel);
            if (district is null || !await DistrictDesk.IsDistrictAsync(db, context, cancel) || !await db.Set<ReturnForm>().AnyAsync(f => f.Id == formId, cancel))
                return Outcome<Guid>.NotFound();
            var form = (await forms.GetAsync(formId, cancel)).Definition;
            var findings = Check(content, form);
            if (findings.Any(f => f.Force == RuleForce.Must))
                return Outcome<Guid>.Refused(findings);
            content.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
            if (await db.Set<ReturnLayout>().Where(l => l.FormId == formId && l.Sha256 == hash).Select(l => (Guid?)l.PublicId).FirstOrDefaultAsync(cancel) is { } known)
                return Outcome<Guid>.Ok(known, findings);
            content.Position = 0;
            return await KeepAsync(formId, form, fileName, content, hash, district.Value, findings, context, cancel);
        }, cancel);

    /// <summary>Returns of the form version are printed with it from now on.</summary>
    public Task<Outcome<int>> PutToUseAsync(LayoutStep step, CommandContext context, CancellationToken cancel = default)
        => StepAsync(step, context, async layout =>
        {
            foreach (var other in await db.Set<ReturnLayout>().Where(l => l.FormId == layout.FormId && l.IsInUse && l.Id != layout.Id).ToListAsync(cancel))
                other.IsInUse = false;
            (layout.IsInUse, layout.PutToUseAt, layout.PutToUseBy) = (true, context.At, context.Actor.Name);
            Record(layout, context, "layout.put-to-use", $"启用“{layout.Form!.Name}”第{layout.Form.Version}版的版式 {layout.No}");
        }, cancel);

    /// <summary>Returns are printed with the generated layout again.</summary>
    public Task<Outcome<int>> TakeOutOfUseAsync(LayoutStep step, CommandContext context, CancellationToken cancel = default)
        => StepAsync(step, context, layout =>
        {
            layout.IsInUse = false;
            Record(layout, context, "layout.out-of-use", $"停用“{layout.Form!.Name}”第{layout.Form.Version}版的版式 {layout.No}");
            return Task.CompletedTask;
        }, cancel);

    /// <summary>Every fault and warning of a file as a layout of a form.</summary>
    internal static IReadOnlyList<Finding> Check(Stream content, FormDefinition form)
    {
        if (content.Length > LargestFile)
            return [Fault($"文件超过 {LargestFile / 1024 / 1024} MB，版式用不到这么大，请去掉图片后再传。")];
        var file = WorkbookUpload.Check(content, largestContent: LargestContent);
        if (!file.IsOk)
            return file.Findings;
        try
        {
            var findings = new List<Finding>();
            var identity = WorkbookIdentity.Read(content);
            if (identity is not null && identity.Form != form.Code)
                findings.Add(Fault($"这是 {identity.Form} 的版式，不是 {form.Code} 的。"));
            else if (identity is not null && identity.FormVersion != ReturnVersion(form))
                findings.Add(new Finding("LAYOUT", RuleForce.Usual, $"这个版式是照第 {identity.FormVersion} 版做的，现在要用在第 {form.Version} 版上，请核对。", "File"));
            content.Position = 0;
            using var workbook = new XLWorkbook(content);
            if (workbook.Worksheets.Sum(w => w.CellsUsed(XLCellsUsedOptions.All).Count()) > MostCells)
                return [.. findings, Fault($"表里有内容或者格式的格子超过 {MostCells} 个，请删去多余的行和列后再传。")];
            findings.AddRange(new LayoutReading(workbook, form).Read().Faults);
            return findings;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A package that passed the gate but is no workbook inside: the library answers with whatever it stumbled over.
            return [Fault("这个工作簿已损坏，读不出来。请在 Excel 中重新另存为 .xlsx 后再上传。")];
        }
    }

    private async Task<Outcome<Guid>> KeepAsync(
        int formId, FormDefinition form, string fileName, Stream content, string hash, int district, IReadOnlyList<Finding> warnings, CommandContext context, CancellationToken cancel)
    {
        var key = PublicKey.New(context.At);
        var stored = await files.AddAsync(new AddAttachment(LayoutQueries.Owner(key, district), fileName, content), context, cancel);
        if (!stored.IsOk)
            return stored;
        var last = await db.Set<ReturnLayout>().Where(l => l.FormId == formId).MaxAsync(l => (int?)l.No, cancel) ?? 0;
        var layout = new ReturnLayout
        {
            PublicId = key, FormId = formId, No = last + 1, FileKey = stored.Value, FileName = $"{form.Name}_第{form.Version}版_版式{last + 1}.xlsx", Sha256 = hash,
            UploadedBy = context.Actor.Name, UploadedAt = context.At,
        };
        db.Add(layout);
        Record(layout, context, "layout.uploaded", $"上传“{form.Name}”第{form.Version}版的版式 {layout.No}");
        await db.SaveChangesAsync(cancel);
        return Outcome<Guid>.Ok(key, warnings);
    }

    private Task<Outcome<int>> StepAsync(LayoutStep step, CommandContext context, Func<ReturnLayout, Task> work, CancellationToken cancel)
        => ledger.RunAsync(async _ =>
        {
            if (!await DistrictDesk.IsDistrictAsync(db, context, cancel)
                || await db.Set<ReturnLayout>().Include(l => l.Form).SingleOrDefaultAsync(l => l.PublicId == step.Key, cancel) is not { } layout)
                return Outcome<int>.NotFound();
            if (layout.Version != step.Version)
                return Outcome<int>.Conflict("这个版式刚被别人启用或者停用，请核对后再操作。");
            await work(layout);
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(layout.FormId);
        }, cancel);

    private void Record(ReturnLayout layout, CommandContext context, string kind, string words)
        => events.Add(context, kind, new EventSubject(EventSubject.Form, layout.PublicId, "/"), words, new { layout.No, layout.Sha256 });

    private static string ReturnVersion(FormDefinition form) => form.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Finding Fault(string message) => new("LAYOUT", RuleForce.Must, message, "File");
}
