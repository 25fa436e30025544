namespace PartyBuilding.Core.Returns.Forms;

/// <summary>A form version with the numbers its cells have in the database.</summary>
public sealed class LoadedForm
{
    public LoadedForm(int id, FormDefinition definition, IEnumerable<ReturnFormItem> items)
    {
        Id = id;
        Definition = definition;
        ItemIds = items.ToDictionary(i => i.Key, i => i.Id, StringComparer.Ordinal);
        Keys = ItemIds.ToDictionary(i => i.Value, i => i.Key);
    }

    public int Id { get; }

    public FormDefinition Definition { get; }

    public IReadOnlyDictionary<string, int> ItemIds { get; }

    public IReadOnlyDictionary<int, string> Keys { get; }
}
