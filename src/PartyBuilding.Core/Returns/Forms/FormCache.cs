using System.Collections.Concurrent;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>Form versions by id. A version never changes once loaded, so the cache never grows stale.</summary>
public sealed class FormCache
{
    private readonly ConcurrentDictionary<int, LoadedForm> _forms = new();

    internal LoadedForm? Find(int id) => _forms.GetValueOrDefault(id);

    internal LoadedForm Keep(LoadedForm form) => _forms.GetOrAdd(form.Id, form);
}
