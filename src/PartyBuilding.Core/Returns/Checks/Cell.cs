using System.Runtime.InteropServices;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>A figure named in an expression: <c>key</c>, or with its source before it, as <c>上期.key</c>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cell(string Key, FigureSource Source = default)
{
    public bool IsOwn => Source == default;

    /// <summary>As it is written.</summary>
    public override string ToString() => Source.Prefix + (Source.IsBelow ? $"下级和({Key})" : Key);
}
