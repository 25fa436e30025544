using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// A ledger item over a register other than the members': count, list and why-not come from one list of clauses. Register
/// rows carry recording numbers, so the same question at (month, number) gives the same answer for ever.
/// </summary>
/// <param name="Query">Name by which forms ask for it.</param>
/// <param name="Row">What a row opens.</param>
public abstract class RegisterItem(string query, RegisterRow row)
{
    public string Query { get; } = query;

    public RegisterRow Row { get; } = row;

    /// <summary>Whose history explains a row that came or went.</summary>
    public string Subject => Row switch
    {
        RegisterRow.Stay => EventSubject.Floating,
        RegisterRow.Transfer => EventSubject.Transfer,
        RegisterRow.Meeting => EventSubject.Meeting,
        RegisterRow.Admission => EventSubject.Admission,
        RegisterRow.DuesMonth or RegisterRow.DuesRemittance => EventSubject.Dues,
        RegisterRow.Service => EventSubject.Service,
        RegisterRow.Situation => EventSubject.Situation,
        RegisterRow.Building => EventSubject.Building,
        RegisterRow.Organisation => EventSubject.Organisation,
        _ => EventSubject.Person,
    };

    /// <summary>The rows that all clauses hold for.</summary>
    public abstract IQueryable<RegisterEntry> Counted(PartyBuildingDbContext db, LedgerPoint point);

    /// <summary>Every row of a name at some organisations, known at the point, with why it is not counted; null where it is.</summary>
    public abstract Task<IReadOnlyList<(RegisterEntry Entry, string? Why)>> WhyAsync(
        PartyBuildingDbContext db, LedgerPoint point, IReadOnlyList<int> organisations, string name, CancellationToken cancel = default);
}
