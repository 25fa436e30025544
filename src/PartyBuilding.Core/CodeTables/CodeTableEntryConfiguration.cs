using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.CodeTables;

internal sealed class CodeTableEntryConfiguration : IEntityTypeConfiguration<CodeTableEntry>
{
    public void Configure(EntityTypeBuilder<CodeTableEntry> builder)
    {
        builder.ToTable("CodeTableEntry");
        builder.Property(x => x.Standard).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Code).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.Aliases).HasMaxLength(400);
        builder.Property(x => x.GroupName).HasMaxLength(40);
        builder.HasIndex(x => new { x.Standard, x.Code, x.ValidFrom }).IsUnique();
    }
}
