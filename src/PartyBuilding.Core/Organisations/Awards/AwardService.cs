using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Awards;

/// <summary>Keeps the rewards and punishments of organisations; one registered by mistake is superseded, never deleted.</summary>
public sealed class AwardService(PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, CodeTableStore codes)
{
    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> AddAsync(AddAward input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.OrganisationKey, context, async (organisation, no) =>
        {
            if (input.Key is { } sent && await db.Set<OrganisationAward>().AnyAsync(a => a.Key == sent, cancel))
                return [];
            var table = await codes.CurrentAsync(cancel);
            var findings = Check(input, organisation, table, context.Today).ToList();
            if (findings.Count > 0)
                return findings;
            db.Add(new OrganisationAward
            {
                Key = input.Key ?? PublicKey.New(context.At), OrganisationId = organisation.Id, KindCode = input.KindCode!, Name = ChineseText.Clean(input.Name),
                GrantedBy = ChineseText.Clean(input.GrantedBy), Document = ChineseText.Clean(input.Document) is { Length: > 0 } text ? text : null,
                On = input.On, RecordedNo = no,
            });
            desk.Record(
                context, "organisation.award-added", organisation,
                $"登记{organisation.Name}{table.Name(CodeStandards.OrganisationAward, input.KindCode, input.On)}：{ChineseText.Clean(input.Name)}，{input.On:yyyy-MM-dd}", no);
            return findings;
        }, cancel);

    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> WithdrawAsync(WithdrawAward input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.OrganisationKey, context, async (organisation, no) =>
        {
            var award = await db.Set<OrganisationAward>().SingleOrDefaultAsync(
                a => a.Key == input.Key && a.OrganisationId == organisation.Id && a.SupersededNo == Recorded.Current, cancel);
            if (award is null)
                return [Must("AWARD-GONE", "找不到这条奖惩，可能刚被撤回。", "")];
            if (string.IsNullOrWhiteSpace(context.Reason))
                return [Must("AWARD-REASON", "请写明撤回的原因。", "Reason")];
            award.Supersede(no);
            desk.Record(context, "organisation.award-withdrawn", organisation, $"撤回登记有误的奖惩：{award.Name}", no);
            return [];
        }, cancel);

    public async Task<IReadOnlyList<AwardRow>> OfAsync(int organisationId, CancellationToken cancel = default)
    {
        var table = await codes.CurrentAsync(cancel);
        var rows = await db.Set<OrganisationAward>().AsNoTracking().Where(a => a.OrganisationId == organisationId && a.SupersededNo == Recorded.Current)
            .OrderByDescending(a => a.On).ThenByDescending(a => a.Id).ToListAsync(cancel);
        return [.. rows.Select(a => new AwardRow(
            a.Key, table.Name(CodeStandards.OrganisationAward, a.KindCode, a.On)!,
            table.Entries(CodeStandards.OrganisationAward).FirstOrDefault(e => e.Code == a.KindCode)?.Group, a.Name, a.GrantedBy, a.Document, a.On))];
    }

    private Task<Outcome<Guid>> RunAsync(
        Guid key, CommandContext context, Func<Organisation, long, Task<List<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenStandingAsync(key, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var findings = await work(opened.Value!, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private static IEnumerable<Finding> Check(AddAward input, Organisation organisation, CodeTableCatalogue table, DateOnly today)
    {
        if (table.Entries(CodeStandards.OrganisationAward, today).All(e => e.Code != input.KindCode))
            yield return Must("AWARD-KIND", "请选择类别。", nameof(input.KindCode));
        if (ChineseText.Clean(input.Name) is not { Length: > 0 and <= 120 })
            yield return Must("AWARD-NAME", "请填写名称，不超过 120 字。", nameof(input.Name));
        if (ChineseText.Clean(input.GrantedBy) is not { Length: > 0 and <= 120 })
            yield return Must("AWARD-BY", "请填写授予或决定的机关，不超过 120 字。", nameof(input.GrantedBy));
        if (ChineseText.Clean(input.Document).Length > 100)
            yield return Must("AWARD-DOCUMENT", "文号不能超过 100 字。", nameof(input.Document));
        if (input.On > today || input.On < organisation.FoundedOn)
            yield return Must("AWARD-DATE", $"日期不能早于党组织成立（{organisation.FoundedOn:yyyy-MM-dd}），也不能晚于今天。", nameof(input.On));
    }

    private static Finding Must(string code, string message, string field) => new(code, RuleForce.Must, message, field.Length == 0 ? null : field);
}
