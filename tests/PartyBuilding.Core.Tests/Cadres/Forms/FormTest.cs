using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Merging;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

/// <summary>Files in the side tray of the district of the cadre tests.</summary>
public abstract class FormTest : CadreTest
{
    protected async Task<IReadOnlyList<TrayRow>> UploadAsync(CommandContext context, params UploadedFile[] files)
    {
        var uploaded = await With((FormUploadService s) => s.UploadAsync(new UploadForms(Guid.CreateVersion7(), files), context));
        uploaded.IsOk.ShouldBeTrue(string.Join(' ', uploaded.Findings.Select(f => f.Message)));
        return await With((TrayQueries q) => q.UploadAsync(uploaded.Value, context.Scope));
    }

    protected async Task<TrayRow> UploadOneAsync(string? text = null) => (await UploadAsync(Section(), FormSamples.File("甲.lrmx", text ?? FormSamples.Lrmx())))[0];

    protected Task<FormComparison?> CompareAsync(TrayRow form, Guid cadre)
        => With((MergeQueries q) => q.CompareAsync(form.Key, cadre, Section().Scope, Section().Today));

    /// <summary>Merges what is named; null takes everything.</summary>
    protected async Task<Outcome<Guid>> MergeAsync(TrayRow form, Guid cadre, IReadOnlySet<string>? taken = null, CommandContext? context = null)
    {
        var sides = (await CompareAsync(form, cadre))!;
        var input = new MergeForm(form.Key, cadre, await VersionAsync(cadre), sides.Seen, taken ?? sides.Choices);
        return await With((FormMergeService s) => s.MergeAsync(input, context ?? Section()));
    }

    /// <summary>Somebody born when the samples are, with no number yet.</summary>
    protected async Task<Guid> SameAsync(Organisation? at = null, string name = "测试甲")
    {
        var input = New(at ?? East, name) with { Person = new PersonDetails { Name = name, SexCode = "1", BirthDate = new DateOnly(1991, 1, 1), EthnicityCode = "01" } };
        return (await RegisterAsync(input, Section())).Value;
    }

    protected async Task<(string Name, byte[] Content)> ExportAsync(FormFormat format, CommandContext? context = null, bool withNumber = true, params Guid[] cadres)
    {
        using var output = new MemoryStream();
        var exported = await With((FormExport e) => e.WriteAsync(new ExportForms(format, cadres, new CadreFilter(), null, withNumber), output, context ?? Section("交换干部信息")));
        exported.IsOk.ShouldBeTrue(string.Join(' ', exported.Findings.Select(f => f.Message)));
        return (exported.Value!.Name, output.ToArray());
    }
}
