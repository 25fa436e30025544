namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: a resignation begins: by notice, by application, or by an order.</summary>
/// <param name="OrderedOn">Of an order: the committee decided it.</param>
/// <param name="TalkedOn">Of an order: the talk with the person.</param>
public sealed record OpenResignation(Guid Key, Guid? DeciderKey, Guid? CadreKey, Guid? PostKey, ResignationKind? Kind, ResignationCause? Cause, string? Facts, bool IsByLaw, DateOnly? NotifiedOn, string? NewPost, bool IsIncompatible,
    DateOnly? AdmonishedOn, int? Unfit, int? Forms, DateOnly? OrderedOn, DateOnly? TalkedOn);
