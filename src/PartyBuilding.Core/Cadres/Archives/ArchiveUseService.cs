using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Lets files be consulted, excerpted and borrowed, and takes them back (手册2008 L4641-4653).</summary>
public sealed class ArchiveUseService(PartyBuildingDbContext db, LedgerTransaction ledger, ArchiveDesk desk, RuleBook book, CodeTableStore codes)
{
    private const string OtherPurpose = "99";

    /// <returns>Key of the use.</returns>
    public Task<Outcome<Guid>> UseAsync(UseArchive input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.File.Uses.Exists(u => u.Key == input.Key))
                    return Outcome<Guid>.Ok(input.Key);
                var read = await desk.InputAsync(context.Today, cancel);
                var use = Read(input, read);
                var own = await OwnAsync(open, use.Reader, context.Today, cancel);
                if (own is not null && input.IsOther)
                {
                    // A namesake is no relative; that it was looked into is on record.
                    if (string.IsNullOrWhiteSpace(input.Reason))
                        read.Findings.Add(CadreFindings.Missing("核对情况", nameof(input.Reason)));
                    own = null;
                }

                var facts = new UseFacts(
                    use.Kind, use.FormNumber.Length > 0, input.IsPartyMember, own, use.Reason is not null, input.DueOn is not null, open.File.Loan is not null, use.Purpose == OtherPurpose);
                var rules = (await book.CurrentAsync(cancel)).Evaluate(ArchiveChecks.Use, facts, input.On, RuleOccasion.Decision, use.Reason);
                if (read.Findings.Count > 0 || rules.Refuses)
                    return Outcome<Guid>.Refused([.. read.Findings, .. rules.Blocking]);
                open.File.Uses.Add(use);
                desk.Record(
                    context, use.Kind == ArchiveUseKind.Borrow ? "archive.borrowed" : "archive.consulted", open,
                    $"{use.Unit}{use.Kind.Title()}，审批表 {use.FormNumber}，{use.Approver}批准{(use.DueOn is { } due ? $"，应于 {due:yyyy-MM-dd} 归还" : "")}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>Key of the use.</returns>
    public Task<Outcome<Guid>> ReturnAsync(ReturnArchive input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.File.Loan is not { } loan || loan.Key != input.UseKey)
                    return Outcome<Guid>.Refused(ArchiveFindings.Gone("次借用"));
                var read = await desk.InputAsync(context.Today, cancel);
                read.Past(input.On, "归还日期", nameof(input.On));
                if (input.On < loan.On)
                    read.Findings.Add(CadreFindings.Before("归还日期", "借用日期", loan.On, nameof(input.On)));
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                loan.ReturnedOn = input.On;
                desk.Record(context, "archive.returned", open, $"{loan.Unit}归还，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.UseKey);
            },
            cancel);

    private static ArchiveUse Read(UseArchive input, ArchiveInput read)
    {
        read.Choice(input.Kind, "方式", nameof(input.Kind));
        read.Code(CodeStandards.ArchivePurpose, input.Purpose, "事由", nameof(input.Purpose));
        read.Past(input.On, "日期", nameof(input.On));
        if (input.Kind == ArchiveUseKind.Borrow && input.DueOn < input.On)
            read.Findings.Add(CadreFindings.Before("归还期限", "借用日期", input.On, nameof(input.DueOn)));
        return new ArchiveUse
        {
            Key = input.Key, Kind = input.Kind ?? ArchiveUseKind.Consult, Unit = read.Text(input.Unit, ArchiveFile.LongestLine, "查阅单位", nameof(input.Unit)) ?? "",
            Reader = ChineseText.PersonName(read.Text(input.Reader, 60, "查阅人", nameof(input.Reader)) ?? ""),
            FormNumber = read.Text(input.FormNumber, ArchiveFile.LongestLine, "审批表编号", nameof(input.FormNumber), isRequired: false) ?? "", Purpose = input.Purpose ?? "",
            Reason = read.Text(input.Reason, ArchiveFile.LongestText, "理由", nameof(input.Reason), isRequired: false), Approver = read.Text(input.Approver, 60, "批准人", nameof(input.Approver)) ?? "",
            Content = read.Text(input.Content, ArchiveFile.LongestText, "提供的内容", nameof(input.Content)) ?? "", MayCopy = input.MayCopy, On = input.On,
            DueOn = input.Kind == ArchiveUseKind.Borrow ? input.DueOn : null,
        };
    }

    /// <returns>本人, or the relation of a relative on record; null for anybody else.</returns>
    private async Task<string?> OwnAsync(OpenArchive open, string reader, DateOnly today, CancellationToken cancel)
    {
        if (reader.Length == 0)
            return null;
        if (reader == open.Person.Name)
            return "本人";
        var rows = await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values)
            .Where(r => r.PersonId == open.Person.Id && r.SetKey == "family" && r.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var relative = rows.Select(InfoRowWriter.ValuesOf).FirstOrDefault(v => v.TryGetValue("name", out var name) && ChineseText.PersonName(name) == reader);
        if (relative is null)
            return null;
        var relation = relative.GetValueOrDefault("relation");
        return $"亲属（{(relation is null ? "关系未填" : (await codes.CurrentAsync(cancel)).Name("GB/T 4761", relation, today) ?? relation)}）";
    }
}
