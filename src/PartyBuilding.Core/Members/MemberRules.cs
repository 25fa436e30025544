using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Members;

/// <summary>Puts the dates of a member to the rules.</summary>
public sealed class MemberRules(RuleBook rules)
{
    /// <summary>
    /// An effective day is not in the future, not before joining, and not before the relation that it changes began.
    /// </summary>
    public async Task<IReadOnlyList<Finding>> EffectiveAsync(
        DateOnly day, DateOnly today, OpenMember member, string field, CancellationToken cancel)
    {
        var book = await rules.CurrentAsync(cancel);
        var found = book.Evaluate(DateChecks.All, new DatedField(field, "生效日期", day, today), day, RuleOccasion.Decision).Blocking
            .Concat(book.Evaluate(
                MembershipChecks.All, new MembershipDates(null, member.Spell.JoinedOn, null, day), day, RuleOccasion.Decision).Blocking)
            .Select(f => f with { Field = field })
            .ToList();
        if (found.Count == 0 && day < member.Placement.ValidFrom)
            found.Add(MemberFindings.Before("生效日期", day, "编入本支部的日期", member.Placement.ValidFrom, field));
        return found;
    }

    /// <summary>A transfer on paper between two base-level committees, or out of the district, had its letter.</summary>
    public async Task<IReadOnlyList<Finding>> PaperTransferAsync(bool crosses, string? letterNumber, DateOnly day, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel))
            .Evaluate(MembershipChecks.PaperTransfers, new PaperTransfer(crosses, letterNumber), day, RuleOccasion.Decision).Blocking;

    /// <summary>Whether the way out has the paper it needs.</summary>
    public async Task<IReadOnlyList<Finding>> LeavingAsync(LeaveParty input, CommandContext context, CancellationToken cancel)
    {
        var facts = new LeavingFacts(
            input.Kind.ToString(), MemberLeavingService.Kinds.GetValueOrDefault(input.Kind, ""), ChineseText.Clean(input.Document), input.DocumentOn, input.EffectiveOn, context.Today);
        return (await rules.CurrentAsync(cancel)).Evaluate(MembershipChecks.Leaving, facts, input.EffectiveOn, RuleOccasion.Decision, context.Reason).Blocking;
    }

    /// <param name="occasion">A decision taken here is refused where a recorded fact is kept and listed.</param>
    public async Task<RuleResult> JoiningAsync(
        PersonDetails person, DateOnly joinedOn, DateOnly? becameFullOn, DateOnly today, RuleOccasion occasion, string? reason, CancellationToken cancel)
        => Joining(await rules.CurrentAsync(cancel), person, joinedOn, becameFullOn, today, occasion, reason);

    /// <summary>The same for many people under one reading of the rules: entry and import ask the same questions.</summary>
    internal static RuleResult Joining(
        RuleCatalogue book, PersonDetails person, DateOnly joinedOn, DateOnly? becameFullOn, DateOnly today, RuleOccasion occasion, string? reason)
    {
        var result = book.Evaluate(
            MembershipChecks.All, new MembershipDates(person.BirthDate, joinedOn, becameFullOn, null), joinedOn, occasion, reason);
        DatedField[] dates =
        [
            new(nameof(AddMember.JoinedOn), "入党时间", joinedOn, today),
            new(nameof(AddMember.BecameFullOn), "转正时间", becameFullOn, today),
            new(nameof(PersonDetails.BirthDate), "出生日期", person.BirthDate, today),
        ];
        return dates.Aggregate(result, (sum, date) => sum + book.Evaluate(DateChecks.All, date, today, occasion, reason));
    }
}
