using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Cadres;

/// <summary>Begins the record of a cadre. Somebody the ledger knows by the number, or by the key, keeps the one record of a person.</summary>
/// <param name="Key">Of the submission: a second copy of the same form adds nobody.</param>
/// <param name="PersonKey">A member chosen from the register; null when the form names a person.</param>
public sealed record RegisterCadre(
    Guid Key, Guid? PersonKey, PersonDetails Person, IdNumber? IdNumber, string? MissingIdReason, Guid OrganisationKey, CadreManagement Management, DateOnly EnteredOn);
