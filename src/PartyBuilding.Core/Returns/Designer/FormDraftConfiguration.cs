using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Returns.Designer;

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.ToTable("FormDraft");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.State, x.Code });
        builder.Property(x => x.Code).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Name).HasMaxLength(80);
        builder.Property(x => x.CreatedBy).HasMaxLength(60);
        builder.HasOne(x => x.BasedOn).WithMany().HasForeignKey(x => x.BasedOnId);
    }
}
