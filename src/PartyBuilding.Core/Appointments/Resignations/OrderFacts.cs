namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>An order to resign (责令辞职).</summary>
/// <param name="Unfit">Forms that say unfit, of so many.</param>
public sealed record OrderFacts(ResignationCause Cause, DateOnly? AdmonishedOn, DateOnly? OrderedOn, int? Unfit, int? Forms, bool HasTalk, bool HasNotice);
