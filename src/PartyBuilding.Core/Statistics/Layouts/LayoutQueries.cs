using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>Layouts of the forms. They belong to the district and hold no figures.</summary>
public sealed class LayoutQueries(PartyBuildingDbContext db, FormStore forms)
{
    internal const string OwnerKind = "form-layout";

    /// <summary>Every layout of a form version, the newest first.</summary>
    public async Task<IReadOnlyList<ReturnLayout>> AllAsync(int formId, CancellationToken cancel = default)
        => await db.Set<ReturnLayout>().AsNoTracking().Where(l => l.FormId == formId).OrderByDescending(l => l.No).ToListAsync(cancel);

    public Task<ReturnLayout?> FindAsync(Guid key, CancellationToken cancel = default)
        => db.Set<ReturnLayout>().AsNoTracking().Include(l => l.Form).SingleOrDefaultAsync(l => l.PublicId == key, cancel);

    /// <summary>The workbook of a layout; null when there is none.</summary>
    public async Task<LayoutFile?> OpenAsync(Guid key, CancellationToken cancel = default)
        => await FindAsync(key, cancel) is { } layout ? await ContentAsync(layout, cancel) : null;

    /// <summary>What the department starts from: the layout in use, or the generated one. Null for a form that does not exist.</summary>
    public async Task<LayoutFile?> CurrentAsync(int formId, CommandContext context, CancellationToken cancel = default)
    {
        if (await InUseAsync(formId, cancel) is { } used)
            return used;
        if (!await db.Set<ReturnForm>().AnyAsync(f => f.Id == formId, cancel))
            return null;
        var form = (await forms.GetAsync(formId, cancel)).Definition;
        var content = new MemoryStream();
        LayoutTemplate.Write(
            content, form, new WorkbookCover($"{form.Name}（版式）", context.Actor.Name, context.At, []),
            new WorkbookIdentity(form.Code, form.Version.ToString(CultureInfo.InvariantCulture), "layout", "", "", context.At));
        content.Position = 0;
        return new LayoutFile($"{form.Name}_第{form.Version}版_版式.xlsx", content);
    }

    /// <summary>The layout that returns of the form version are printed with; null for the generated one.</summary>
    internal async Task<LayoutFile?> InUseAsync(int formId, CancellationToken cancel)
        => await db.Set<ReturnLayout>().AsNoTracking().SingleOrDefaultAsync(l => l.FormId == formId && l.IsInUse, cancel) is { } layout
            ? await ContentAsync(layout, cancel) : null;

    /// <summary>The same for a definition as a roll-up or a return carries it.</summary>
    internal async Task<LayoutFile?> InUseAsync(FormDefinition form, CancellationToken cancel)
        => await db.Set<ReturnLayout>().AsNoTracking().SingleOrDefaultAsync(l => l.Form!.Code == form.Code && l.Form.Version == form.Version && l.IsInUse, cancel) is { } layout
            ? await ContentAsync(layout, cancel) : null;

    internal static AttachmentOwner Owner(Guid layout, int district) => new(OwnerKind, layout, district);

    private async Task<LayoutFile> ContentAsync(ReturnLayout layout, CancellationToken cancel)
    {
        // Past the attachment's owner: it is the district's, but whoever may see a return may see it printed, wherever they stand.
        var content = new MemoryStream();
        var chunks = db.Set<AttachmentChunk>().AsNoTracking().Where(c => c.Attachment!.PublicId == layout.FileKey).OrderBy(c => c.No).Select(c => c.Content);
        await foreach (var chunk in chunks.AsAsyncEnumerable().WithCancellation(cancel))
            await content.WriteAsync(chunk, cancel);
        content.Position = 0;
        return new LayoutFile(layout.FileName, content);
    }
}
