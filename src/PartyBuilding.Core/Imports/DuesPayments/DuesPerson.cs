namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>Somebody of whom a branch may receive dues: a member now, or charged by it for a month of the sheet.</summary>
internal sealed record DuesPerson(int BranchId, int PersonId, Guid Key, string Name);
