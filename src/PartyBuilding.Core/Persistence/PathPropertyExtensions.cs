using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Persistence;

internal static class PathPropertyExtensions
{
    /// <summary>Maps an organisation path: ASCII, 255 characters, compared byte by byte.</summary>
    public static PropertyBuilder<string> IsPath(this PropertyBuilder<string> property)
    {
        property.HasMaxLength(255).IsUnicode(false);
        property.Metadata.SetAnnotation(ModelConventions.PathAnnotation, true);
        return property;
    }
}
