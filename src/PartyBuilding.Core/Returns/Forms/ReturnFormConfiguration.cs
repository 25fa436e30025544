using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Returns.Forms;

internal sealed class ReturnFormConfiguration : IEntityTypeConfiguration<ReturnForm>, IEntityTypeConfiguration<ReturnFormItem>
{
    public void Configure(EntityTypeBuilder<ReturnForm> builder)
    {
        builder.ToTable("ReturnForm");
        builder.Property(x => x.Code).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Name).HasMaxLength(80);
        builder.HasIndex(x => new { x.Code, x.Version }).IsUnique();
        builder.HasMany(x => x.Items).WithOne().HasForeignKey(x => x.FormId);
    }

    public void Configure(EntityTypeBuilder<ReturnFormItem> builder)
    {
        builder.ToTable("ReturnFormItem");
        builder.Property(x => x.Key).HasMaxLength(60).IsUnicode(false);
        builder.HasIndex(x => new { x.FormId, x.Key }).IsUnique();
    }
}
