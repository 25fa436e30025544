using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>
/// Gives fields and columns to the query page. Every domain that has some registers one provider; keys are unique over
/// all of them and never change, since saved conditions hold them.
/// </summary>
public interface IQueryFields
{
    /// <summary>Place of its sections among those of the other providers.</summary>
    int Order { get; }

    Task<IReadOnlyList<QueryField>> FieldsAsync(CancellationToken cancel);

    Task<IReadOnlyList<QueryColumn>> ColumnsAsync(CancellationToken cancel);
}
