using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>What the parties of an agreement do together.</summary>
public sealed class JointActivityService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, ServiceDesk desk)
{
    private const int MostPeople = 100_000;

    /// <returns>Key of the agreement.</returns>
    public Task<Outcome<Guid>> AddAsync(AddJointActivity input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<Agreement>().SingleOrDefaultAsync(a => a.Key == input.AgreementKey && a.SupersededNo == Recorded.Current, cancel) is not { } agreement)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(agreement.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<JointActivity>().AnyAsync(a => a.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(agreement.Key);
                var findings = new List<Finding>();
                var title = ServiceDesk.Text(input.Title, 120, "活动内容", nameof(input.Title), findings);
                var note = ServiceDesk.Text(input.Note, 400, "备注", nameof(input.Note), findings);
                Check(input, agreement, title, context.Today, findings);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new JointActivity
                {
                    Key = input.Key, AgreementKey = agreement.Key, OrganisationId = organisation.Id, Kind = input.Kind, On = input.On, Title = title!, People = input.People ?? 0,
                    Note = note, RecordedNo = no,
                });
                desk.Record(context, "co-building.activity", agreement.Key, organisation.Path, $"{CoBuildingWords.Activities[input.Kind]}：{title}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(agreement.Key);
            },
            cancel);

    /// <summary>Takes an activity back that was entered by mistake, with the reason.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid agreementKey, Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<JointActivity>().SingleOrDefaultAsync(a => a.Key == key && a.AgreementKey == agreementKey && a.SupersededNo == Recorded.Current, cancel) is not { } activity)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(activity.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                activity.Supersede(no);
                desk.Record(context, "co-building.activity-taken-back", agreementKey, organisation.Path, $"撤回活动：{activity.Title}，{activity.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(agreementKey);
            },
            cancel);

    private static void Check(AddJointActivity input, Agreement agreement, string? title, DateOnly today, List<Finding> findings)
    {
        if (!Enum.IsDefined(input.Kind))
            findings.Add(ServiceFindings.Missing("类别", nameof(input.Kind)));
        if (title is null)
            findings.Add(ServiceFindings.Missing("活动内容", nameof(input.Title)));
        if (input.People is < 0 or > MostPeople)
            findings.Add(ServiceFindings.Count("参加人数", nameof(input.People)));
        if (input.On > today)
            findings.Add(ServiceFindings.Day("日期", today, nameof(input.On)));
        if (input.On < agreement.SignedOn)
            findings.Add(ServiceFindings.Before("日期", agreement.SignedOn, nameof(input.On)));
        if (input.On > agreement.EndedOn)
            findings.Add(ServiceFindings.After("日期", agreement.EndedOn.Value, nameof(input.On)));
    }
}
