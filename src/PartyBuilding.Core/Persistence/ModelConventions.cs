using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Persistence;

/// <summary>What holds for every entity, set once after their own configurations have run.</summary>
internal static class ModelConventions
{
    /// <summary>Columns that hold a path carry this annotation and compare byte by byte on every server.</summary>
    public const string PathAnnotation = "PartyBuilding:Path";

    public static void Apply(ModelBuilder builder, bool sqlServer)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership))
                key.DeleteBehavior = DeleteBehavior.Restrict;
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            foreach (var property in entity.GetProperties().Where(p => sqlServer && p.FindAnnotation(PathAnnotation) is not null))
                property.SetCollation("Latin1_General_BIN2");
        }
    }
}
