using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>What every command about a stay starts and ends with: which row, which side, and the event.</summary>
public sealed class FloatingDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members, CodeTableStore codes, RuleBook rules)
{
    /// <summary>The stay as it is believed now, when one of its sides is in the actor's scope and the form is fresh.</summary>
    public async Task<Outcome<OpenStay>> OpenAsync(Guid key, long version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<OpenStay>.Forbidden();
        var row = await db.Set<FloatingStay>().Include(s => s.Person).SingleOrDefaultAsync(s => s.Key == key && s.SupersededNo == Recorded.Current, cancel);
        if (row is null)
            return Outcome<OpenStay>.NotFound();
        var paths = await db.Organisations.In(context.Scope).Where(o => o.Id == row.HomeId || o.Id == row.ReceivingId)
            .ToDictionaryAsync(o => o.Id, o => o.Path, cancel);
        var open = new OpenStay(row, Path(row.HomeId), Path(row.ReceivingId));
        if (!open.IsHome && !open.IsReceiving)
            return Outcome<OpenStay>.NotFound();
        return row.RecordedNo == version
            ? Outcome<OpenStay>.Ok(open)
            : Outcome<OpenStay>.Conflict(await members.StaleAsync(key, cancel));

        string? Path(int? id) => id is { } known ? paths.GetValueOrDefault(known) : null;
    }

    /// <summary>An event of the stay and, at the home, one of the member.</summary>
    public void Record(CommandContext context, string kind, FloatingStay stay, string path, string summary, long no)
    {
        events.Add(context, kind, new EventSubject(EventSubject.Floating, stay.Key, path), summary, recordedNo: no);
        if (stay.Person is { } person && kind is not "floating.changed")
            events.Add(context, kind, new EventSubject(EventSubject.Person, person.PublicId, path), summary, recordedNo: no);
    }

    /// <summary>Faults of what was typed, the rule of placements (L1836) among them.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(StayDetails details, DateOnly on, string? reason, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        (string? Text, string What, string Field, int Most)[] texts =
        [
            (details.Place, "流入地", nameof(details.Place), 120), (details.Employer, "单位", nameof(details.Employer), 120),
            (details.HomeContact, "流出地联系人", nameof(details.HomeContact), 60), (details.HomePhone, "流出地联系电话", nameof(details.HomePhone), 60),
            (details.ReceivingContact, "流入地联系人", nameof(details.ReceivingContact), 60),
            (details.ReceivingPhone, "流入地联系电话", nameof(details.ReceivingPhone), 60), (details.OwnPhone, "本人电话", nameof(details.OwnPhone), 60),
        ];
        findings.AddRange(texts.Where(t => ChineseText.Clean(t.Text).Length > t.Most).Select(t => FloatingFindings.TooLong(t.What, t.Field)));
        if (!await KnowsAsync(CodeStandards.FloatForm, details.FormCode, on, cancel))
            findings.Add(FloatingFindings.Code("编入方式", nameof(details.FormCode)));
        if (!await KnowsAsync(CodeStandards.FloatWhy, details.WhyCode, on, cancel))
            findings.Add(FloatingFindings.Code("流动原因", nameof(details.WhyCode)));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            FloatingChecks.Placement, new FloatingPlacementFacts(details.EmployerHasOrganisation, details.FormCode), on, RuleOccasion.Decision, reason).Blocking);
        return findings;
    }

    /// <summary>Whether a code may stand: an empty one says that nobody knows yet.</summary>
    public async Task<bool> KnowsAsync(string standard, string? code, DateOnly on, CancellationToken cancel)
        => string.IsNullOrEmpty(code) || (await codes.CurrentAsync(cancel)).Entries(standard, on).Any(e => e.Code == code);

    /// <summary>Writes the details on a row of this transaction.</summary>
    internal static void Write(FloatingStay stay, StayDetails details, bool onlyReceiver = false)
    {
        (stay.ReceivingContact, stay.ReceivingPhone) = (Text(details.ReceivingContact), Text(details.ReceivingPhone));
        if (onlyReceiver)
            return;
        (stay.Place, stay.Employer, stay.EmployerHasOrganisation) = (Text(details.Place), Text(details.Employer), details.EmployerHasOrganisation);
        (stay.FormCode, stay.WhyCode) = (Text(details.FormCode), Text(details.WhyCode));
        (stay.HomeContact, stay.HomePhone, stay.OwnPhone) = (Text(details.HomeContact), Text(details.HomePhone), Text(details.OwnPhone));
    }

    internal static string? Text(string? typed) => ChineseText.Clean(typed) is { Length: > 0 } text ? text : null;
}
