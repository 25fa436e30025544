using System.Linq.Expressions;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>
/// From the value that the database groups by to the category and back. Every value has exactly one: what no category
/// names is 其他, what is missing is 未填, so that nobody drops out of a table.
/// </summary>
internal sealed class CategoryMap
{
    public const string Empty = "~empty";
    public const string Other = "~other";
    public const string NotApplicable = "~na";

    /// <summary>The value of those of whom it cannot be asked.</summary>
    public const string NotAsked = "-";

    private readonly Dictionary<string, string> _byValue = new(StringComparer.Ordinal);
    private readonly string _rest;

    public CategoryMap(DimensionDefinition definition, FieldSources sources)
        : this(definition, [.. definition.Categories.Select(c => new Category(c.Key, c.Name))], definition.Categories.FirstOrDefault(c => c.Rest)?.Key)
    {
        foreach (var category in definition.Categories)
        {
            foreach (var code in Codes(category, definition, sources).Append(IsOfCodes(category) ? null : category.Key).OfType<string>())
                _byValue.TryAdd(code, category.Key);
        }
    }

    /// <param name="above">Organisations in order, superiors first, those above the scope among them.</param>
    /// <param name="of">The path whose organisation is the category of a path; null for none.</param>
    public CategoryMap(DimensionDefinition definition, IReadOnlyList<PlacedUnit> above, Func<string, string?> of)
        : this(definition, [.. above.Select(u => new Category(KeyOfPath(u.Path), u.Name))], null)
    {
        foreach (var unit in above)
        {
            if (of(unit.Path) is { } path)
                _byValue[unit.Path] = KeyOfPath(path);
        }
    }

    private CategoryMap(DimensionDefinition definition, List<Category> named, string? rest)
    {
        _rest = rest ?? Other;
        Fixed = definition.IsOfTree ? new HashSet<string>() : named.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        Categories = [.. named, new(Other, "其他"), new(NotApplicable, definition.NotApplicable), new(Empty, definition.Empty)];
    }

    /// <summary>All there can be, in order.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>Keys of those shown also when nobody is in them.</summary>
    public IReadOnlySet<string> Fixed { get; }

    public string KeyOf(string? value) => value switch
    {
        null or "" => Empty,
        NotAsked => NotApplicable,
        _ => _byValue.GetValueOrDefault(value, _rest),
    };

    /// <summary>Holds of exactly those values that <see cref="KeyOf"/> puts into the category.</summary>
    public Expression<Func<string?, bool>> TestOf(string key)
    {
        if (key == Empty)
            return v => v == null || v == "";
        if (key == NotApplicable)
            return v => v == NotAsked;
        string[] known = [.. _byValue.Where(p => key == _rest ? p.Value != _rest : p.Value == key).Select(p => p.Key)];
        if (key == _rest)
            return v => v != null && v != "" && v != NotAsked && !known.Contains(v);
        return v => v != null && known.Contains(v);
    }

    public static string KeyOfPath(string path) => OrganisationPath.Ids(path)[^1].ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A band's value is made by the query and is its key.
    private static bool IsOfCodes(CategoryDefinition c) => c.Codes.Count > 0 || c.Group is not null || c.Prefix is not null || c.Rest;

    private static IEnumerable<string> Codes(CategoryDefinition category, DimensionDefinition definition, FieldSources sources)
        => category.Codes
            .Concat(category.Group is { } group ? sources.Codes.CodesOf(definition.Standard!, group) : [])
            .Concat(category.Prefix is { } prefix
                ? sources.Codes.Entries(definition.Standard!, sources.Day).Select(e => e.Code).Where(c => c.StartsWith(prefix, StringComparison.Ordinal))
                : []);
}
