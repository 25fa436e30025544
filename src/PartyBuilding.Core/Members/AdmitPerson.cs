namespace PartyBuilding.Core.Members;

/// <summary>Admits somebody who is on record without a membership.</summary>
/// <param name="AdmittedOn">入党时间.</param>
/// <param name="ArrivedOn">First day with this branch: later where the case came from another one after the meeting.</param>
public sealed record AdmitPerson(Guid PersonKey, Guid BranchKey, DateOnly AdmittedOn, DateOnly ArrivedOn);
