using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>How complete the records of organisations are, worked out anew at every look.</summary>
public sealed class CompletenessQueries(CompletenessReader reader, RuleBook book, TimeProvider clock)
{
    /// <summary>All standing organisations of the scope, in the order of the tree.</summary>
    public async Task<IReadOnlyList<OrganisationCompleteness>> AllAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var (rules, today) = (await book.CurrentAsync(cancel), clock.Today());
        var facts = await reader.ReadAsync(scope, cancel);
        var names = facts.ToDictionary(f => f.Node.Path, f => f.Node.Name, StringComparer.Ordinal);
        return [.. facts.Select(f => CompletenessCheck.Of(f, names.GetValueOrDefault(OrganisationPath.Parent(f.Node.Path)), rules, today))];
    }

    /// <summary>One standing organisation that the reader has open; null for a closed one.</summary>
    public async Task<OrganisationCompleteness?> OfAsync(Guid key, string path, CancellationToken cancel = default)
        => (await AllAsync(OrgScope.Of(path), cancel)).FirstOrDefault(c => c.Key == key);
}
