using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Stores material in files and takes it out (手册2008 L4623-4639).</summary>
public sealed class ArchiveMaterialService(LedgerTransaction ledger, ArchiveDesk desk, RuleBook book)
{
    /// <returns>Key of the material.</returns>
    public Task<Outcome<Guid>> ReceiveAsync(ReceiveMaterial input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.File.Materials.Exists(m => m.Key == input.Key))
                    return Outcome<Guid>.Ok(input.Key);
                var read = await desk.InputAsync(context.Today, cancel);
                var material = Read(input, read);
                // A copy of a file that a level above keeps may hold its copies.
                var facts = new MaterialFacts(
                    input.IsInScope, input.IsComplete, input.IsWhole, input.IsClassified, input.HasFormalities, open.Cadre.Management == CadreManagement.Superior && open.File.Kind == ArchiveKind.Original);
                var rules = (await book.CurrentAsync(cancel)).Evaluate(ArchiveChecks.Material, facts, input.On, RuleOccasion.Decision, context.Reason);
                if (read.Findings.Count > 0 || rules.Refuses)
                    return Outcome<Guid>.Refused([.. read.Findings, .. rules.Blocking]);
                open.File.Materials.Add(material);
                desk.Record(context, "archive.material-stored", open, $"归档“{material.Title}”，{material.Pages} 页 {material.Copies} 份，来自{material.From}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>Key of the material.</returns>
    public Task<Outcome<Guid>> RemoveAsync(RemoveMaterial input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.File.Kept.FirstOrDefault(m => m.Key == input.MaterialKey) is not { } material)
                    return Outcome<Guid>.Refused(ArchiveFindings.Gone("份材料"));
                var read = await desk.InputAsync(context.Today, cancel);
                read.Choice(input.Why, "去向", nameof(input.Why));
                var basis = read.Text(input.Basis, ArchiveFile.LongestLine, "去向和依据", nameof(input.Basis), isRequired: false);
                read.Past(input.On, "日期", nameof(input.On));
                if (input.On < material.ReceivedOn)
                    read.Findings.Add(CadreFindings.Before("转出日期", "归档日期", material.ReceivedOn, nameof(input.On)));
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                var rules = (await book.CurrentAsync(cancel)).Evaluate(
                    ArchiveChecks.Removal, new RemovalFacts(input.Why!.Value, input.IsChecked, basis is not null), input.On, RuleOccasion.Decision, context.Reason);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                (material.OutOn, material.OutWhy, material.OutBasis) = (input.On, input.Why, basis);
                desk.Record(context, "archive.material-removed", open, $"“{material.Title}”{input.Why.Value.Title()}，{basis}", no);
                return Outcome<Guid>.Ok(input.MaterialKey);
            },
            cancel);

    private static ArchiveMaterial Read(ReceiveMaterial input, ArchiveInput read)
    {
        read.Code(CodeStandards.ArchiveCategory, input.Category, "材料类别", nameof(input.Category));
        read.Code(CodeStandards.ArchiveSource, input.Source, "材料来源", nameof(input.Source));
        read.Past(input.On, "归档日期", nameof(input.On));
        if (input.FormedOn > input.On)
            read.Findings.Add(CadreFindings.Before("归档日期", "材料形成时间", input.FormedOn.Value, nameof(input.On)));
        return new ArchiveMaterial
        {
            Key = input.Key, Category = input.Category ?? "", Title = read.Text(input.Title, ArchiveFile.LongestLine, "材料名称", nameof(input.Title)) ?? "", FormedOn = input.FormedOn,
            Pages = read.Number(input.Pages, "页数", nameof(input.Pages)), Copies = read.Number(input.Copies, "份数", nameof(input.Copies)), Source = input.Source ?? "", ReceivedOn = input.On,
            From = read.Text(input.From, ArchiveFile.LongestLine, "移交单位", nameof(input.From)) ?? "", Basis = read.Text(input.Basis, ArchiveFile.LongestLine, "依据", nameof(input.Basis), isRequired: false),
        };
    }
}
